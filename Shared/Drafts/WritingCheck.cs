using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Planning;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Refusals;
using OutlookFollowUp.Understanding.Acts.Statements;
using OutlookFollowUp.Understanding.Commitments;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Drafts;

/// <summary>A mail that the person is writing, looked over before it goes out.</summary>
/// <param name="Warnings">What speaks against sending it as it stands, the gravest first, each with its words.</param>
/// <param name="Promises">What it promises: the moment to take a day for it.</param>
public sealed record WritingCheck(IReadOnlyList<Reason> Warnings, IReadOnlyList<Commitment> Promises)
{
    /// <summary>Looks over a mail in the thread it answers.</summary>
    /// <param name="thread">What the thread says without it.</param>
    /// <param name="withDraft">What the thread would say with it.</param>
    /// <param name="draft">The mail itself: its id, its people, what is newly written in it.</param>
    /// <param name="firm">What is known of the firms it goes to besides this thread: quiet asked for elsewhere, a last letter, who left or opted out.</param>
    /// <param name="seat">From where it is written.</param>
    public static WritingCheck Look(Findings thread, Findings withDraft, Mail draft, IReadOnlyList<Reason> firm, Seat seat)
    {
        var soFar = new ThreadSoFar(thread, seat);
        var text = withDraft.Messages.FirstOrDefault(message => IsDraft(message.Id))?.NewText ?? "";
        return new(
            [.. AgainstWriting(soFar, draft).Concat(firm).DistinctBy(why => why.Code is "holdStands" or "lastLetterOut" ? why.Code : why.Text), .. Contradictions().Select(said => Contradicts(said, soFar)), .. TwoThingsTold(soFar), .. GreetsNobodyThere(soFar, draft, text), .. AgainstTheWords(text)],
            [.. withDraft.Commitments.Where(promise => IsDraft(promise.Evidence.MessageId) && string.Equals(promise.By, seat.Reader, StringComparison.OrdinalIgnoreCase))]);

        bool IsDraft(string messageId) => string.Equals(messageId, draft.Id, StringComparison.Ordinal);
        IEnumerable<Contradiction> Contradictions() => withDraft.Contradictions.Where(said => IsDraft(said.Later.MessageId));
    }

    private static IEnumerable<Reason> AgainstWriting(ThreadSoFar thread, Mail draft)
    {
        var recipients = draft.To.Concat(draft.Cc).Select(one => one.Address).Where(address => !thread.People.IsOurs(address)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (recipients.Count == 0)
        {
            return [];
        }

        return
        [
            .. Refusals(thread, recipients),
            .. new LastLetterIsOut().Decide(thread)?.Reasons ?? [],
            .. thread.StandingHold is { } hold ? [QuietWasAsked.Why(hold, thread)] : Array.Empty<Reason>(),
            .. recipients.SelectMany(address => OutOfReach(thread, address)),
        ];
    }

    // Whoever opted out is spared; a no to the offer concerns everybody.
    private static IEnumerable<Reason> Refusals(ThreadSoFar thread, List<string> recipients) =>
        thread.Findings.Refusals
            .Where(no => no.Kind == RefusalKind.Declined || recipients.Exists(address => thread.People.AreSame(no.By, address)))
            .OrderBy(no => no.Kind == RefusalKind.OptOut ? 0 : 1)
            .Take(1)
            .Select(no => TheyRefused.Why(no, thread));

    private static IEnumerable<Reason> OutOfReach(ThreadSoFar thread, string address)
    {
        var name = thread.People.FirstName(address);
        if (thread.Findings.Departures.LastOrDefault(gone => thread.People.AreSame(gone.Who, address)) is { } departure)
        {
            yield return new("left", departure.Successor is { Length: > 0 } successor ? $"{name} has left; {thread.People.FirstName(successor)} has taken over" : $"{name} has left", departure.Evidence);
        }
        else if (thread.Findings.Stakeholders.Any(person => person.Status == StakeholderStatus.Bounced && string.Equals(person.Address, address, StringComparison.OrdinalIgnoreCase)))
        {
            yield return new("bounced", $"The last mail to {name} came back", null);
        }
        else if (thread.AbsenceOf(address) is { } absence)
        {
            yield return TheyAreAway.Why(absence, thread);
        }
    }

    private static Reason Contradicts(Contradiction said, ThreadSoFar thread)
    {
        var on = thread.DayOf(said.Earlier) is { } day ? $"On {thread.Say(day)} you" : "Earlier you";
        return new("contradiction", $"{on} wrote “{PlainWords.Line(said.Earlier.Quote, 90)}”; now “{PlainWords.Line(said.Later.Quote, 90)}”", said.Earlier);
    }

    // Whoever asks which figure holds must not get a third.
    private static IEnumerable<Reason> TwoThingsTold(ThreadSoFar thread) => thread.Findings.Contradictions.TakeLast(1)
        .Select(said => new Reason("twoThingsTold", $"You have told them “{PlainWords.Line(said.Earlier.Quote, 90)}” and “{PlainWords.Line(said.Later.Quote, 90)}”: say which holds", said.Later));

    // A name may well stand in the letter; in its first words it is written to somebody who is not there.
    private static IEnumerable<Reason> GreetsNobodyThere(ThreadSoFar thread, Mail draft, string text)
    {
        var greeting = text.TrimStart().Split(',', 2)[0];
        return greeting.Length >= 60 ? [] : thread.Findings.Stakeholders
            .Where(person => person is { Side: Side.Theirs, Status: StakeholderStatus.Left, Name.Length: > 0 } && !draft.To.Concat(draft.Cc).Any(one => string.Equals(one.Address, person.Address, StringComparison.OrdinalIgnoreCase)))
            .Where(person => greeting.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Contains(GivenName.Of(person.Name), StringComparer.Ordinal))
            .Select(person => new Reason("left", $"{GivenName.Of(person.Name)} has left", person.Evidence));
    }

    // Length and number of questions are the person's own affair; what would embarrass them is said.
    private static IEnumerable<Reason> AgainstTheWords(string text) =>
        DraftCheck.Look(text).Select(flaw => flaw switch
        {
            DraftFlaw.PlaceholderLeft => new Reason("placeholderLeft", "There is still a gap to fill in", null),
            DraftFlaw.Guilt => new Reason("reproach", "It reads as a reproach", null),
            DraftFlaw.Empty => new Reason("emptyTalk", "Checking in gives them nothing to answer; give them a reason to", null),
            _ => null,
        }).OfType<Reason>();
}
