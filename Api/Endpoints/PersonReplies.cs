using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Everybody of some threads, each once.</summary>
internal static class PersonReplies
{
    /// <summary>The people, as they stand over everything known; those who wrote most first.</summary>
    /// <param name="threads">The threads they are on.</param>
    /// <param name="judgement">What follows of everything known; null when nothing is.</param>
    /// <param name="seat">From where it is looked at.</param>
    public static IReadOnlyList<PersonReply> Of(IReadOnlyList<ThreadDigest> threads, Judgement? judgement, Seat seat)
    {
        var words = threads.SelectMany(thread => thread.Messages).Where(mark => mark is { Kind: MessageKind.Person, SentAt: not null }).ToLookup(mark => mark.From, mark => mark.SentAt!.Value, StringComparer.OrdinalIgnoreCase);
        var people = from person in threads.SelectMany(thread => thread.Stakeholders)
                     group person by (person.Address ?? person.Name).ToUpperInvariant() into same
                     let known = judgement?.Whole.Stakeholders.FirstOrDefault(one => string.Equals(one.Address ?? one.Name, same.Key, StringComparison.OrdinalIgnoreCase))
                     let best = same.MaxBy(one => (one.Role != StakeholderRole.Unknown, one.Name.Length))!
                     select Reply(best, known, same.Max(one => one.Status), words[best.Address ?? ""].ToList(), judgement, seat);
        return [.. people.OrderBy(person => person.Side == Side.Ours).ThenByDescending(person => person.Mails).ThenBy(person => person.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private static PersonReply Reply(Stakeholder person, Stakeholder? known, StakeholderStatus worst, List<NodaTime.Instant> wrote, Judgement? judgement, Seat seat)
    {
        var status = known?.Status ?? worst;
        var absence = judgement?.Whole.Absences.LastOrDefault(one => Is(person, one.Who) && one.Until > seat.Today);
        var departure = judgement?.Whole.Departures.LastOrDefault(one => Is(person, one.Who));
        return new(
            PlainWords.Line(person.Name, 120),
            person.Address,
            person.Side,
            known?.Role is { } role and not StakeholderRole.Unknown ? role : person.Role,
            status,
            person.Address is { } address && judgement?.Whole.Refusals.Any(no => no.Kind == Understanding.Acts.Refusals.RefusalKind.OptOut && string.Equals(no.By, address, StringComparison.OrdinalIgnoreCase)) == true,
            status == StakeholderStatus.Away ? absence?.Until : null,
            departure?.Successor is { } next ? judgement?.Whole.Stakeholders.FirstOrDefault(one => Is(one, next))?.Name ?? next : null,
            wrote.Count > 0 ? wrote.Min() : null,
            wrote.Count > 0 ? wrote.Max() : null,
            wrote.Count,
            known?.Evidence ?? person.Evidence);
    }

    private static bool Is(Stakeholder person, string who) =>
        string.Equals(person.Address, who, StringComparison.OrdinalIgnoreCase) || string.Equals(person.Name, who, StringComparison.OrdinalIgnoreCase);
}
