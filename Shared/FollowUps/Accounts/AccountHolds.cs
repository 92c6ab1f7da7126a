using NodaTime;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Holds;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>The quiet of a whole firm: what was heard in any of its threads, what people set, what was lifted since.</summary>
internal sealed class AccountHolds
{
    private readonly List<Hold> standing = [];
    private readonly List<HeardHold> heard = [];

    public AccountHolds(Findings findings, AccountSoFar account, Contacts contacts, Seat seat)
    {
        var confirmed = account.Holds.Where(hold => hold.HeardId is not null).DistinctBy(hold => hold.HeardId).ToDictionary(hold => hold.HeardId!, StringComparer.Ordinal);
        var elsewhere = account.Threads.SelectMany(thread => thread.Digest.Holds.Select(hold => (Hold: hold, thread.Digest.ThreadId, At: thread.Digest.WrittenAt(hold.Evidence), Lifted: (Func<Instant, bool>)contacts.WroteAfter)));
        var here = findings.Holds.Select(hold => (Hold: hold, ThreadId: (string?)null!, At: findings.Messages.FirstOrDefault(message => message.Id == hold.Evidence.MessageId)?.SentAt, Lifted: (Func<Instant, bool>)contacts.WroteElsewhereAfter));
        foreach (var (hold, threadId, at, lifted) in elsewhere.Concat(here).OrderBy(one => one.At ?? Instant.MinValue))
        {
            var id = HeardHold.IdOf(hold);
            if (hold.LiftedBy is not null || account.DismissedHolds.Contains(id, StringComparer.Ordinal) || (at is { } said && lifted(said)))
            {
                continue;
            }

            standing.Add(confirmed.GetValueOrDefault(id) is { } kept ? hold with { Until = kept.Until } : hold);
            if (!confirmed.ContainsKey(id) && (hold.Until is not { } until || until > seat.Today))
            {
                heard.Add(new(id, threadId, hold.By, NameOf(hold.By, findings, account), hold.Until, hold.Reading, at, hold.Evidence));
            }
        }

        var known = standing.Select(HeardHold.IdOf).ToHashSet(StringComparer.Ordinal);
        Set = account.Holds.Where(hold => (hold.HeardId is null || !known.Contains(hold.HeardId)) && !contacts.WroteAfter(hold.SetAt) && (hold.Until is not { } until || until > seat.Today))
            .MaxBy(hold => hold.Until ?? LocalDate.MaxIsoValue);
    }

    /// <summary>The quiet heard in their words that nobody has lifted, over or not; the oldest first.</summary>
    public IReadOnlyList<Hold> Standing => standing;

    /// <summary>Those of them that the person has not confirmed yet.</summary>
    public IReadOnlyList<HeardHold> Heard => heard;

    /// <summary>The longest quiet that stands because a person set it; null when none does.</summary>
    public KeptHold? Set { get; }

    /// <summary>Why nobody is written to, for a quiet that a person set.</summary>
    public static Reason Why(KeptHold hold, Seat seat)
    {
        var until = hold.Until is { } day ? $"Quiet until {Say.Day(day, seat.Today)}" : "Quiet";
        var note = hold.Reason.Length > 0 ? $" (“{PlainWords.Line(hold.Reason, 90)}”)" : "";
        return new("holdStands", $"{until}: {(hold.Author is { Length: > 0 } author ? PlainWords.Line(author, 60) : "you")} set it on {Say.Day(seat.DayOf(hold.SetAt), seat.Today)}{note}", hold.Evidence);
    }

    private static string NameOf(string who, Findings findings, AccountSoFar account) =>
        GivenName.Of(findings.Stakeholders.Concat(account.Threads.SelectMany(thread => thread.Digest.Stakeholders)).FirstOrDefault(person => string.Equals(person.Address, who, StringComparison.OrdinalIgnoreCase))?.Name is { Length: > 0 } name ? name : who);
}
