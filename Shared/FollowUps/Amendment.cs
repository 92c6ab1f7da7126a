using NodaTime;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Requests;
using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.FollowUps;

/// <summary>What a person told us a reading got wrong.</summary>
/// <param name="FindingId">The promise or request, by its id.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="On">The right day, with <see cref="CorrectionKind.AnotherDay"/>.</param>
public sealed record Amendment(string FindingId, CorrectionKind Kind, LocalDate? On);

/// <summary>Puts right what a reading got wrong, before anything is decided on it.</summary>
public static class Amendments
{
    /// <summary>The findings as the person knows them. Amendments of what is no longer found change nothing.</summary>
    /// <param name="findings">What the thread says.</param>
    /// <param name="amendments">What the person said about it, the oldest first; the last word on a finding counts.</param>
    /// <param name="seat">From where it is looked at.</param>
    public static Findings Apply(Findings findings, IEnumerable<Amendment> amendments, Seat seat)
    {
        var byFinding = amendments.GroupBy(amendment => amendment.FindingId, StringComparer.Ordinal).ToDictionary(said => said.Key, said => said.Last(), StringComparer.Ordinal);
        return byFinding.Count == 0
            ? findings
            : findings with
            {
                Commitments = [.. findings.Commitments.Select(promise => Amend(promise, byFinding.GetValueOrDefault(promise.Id), seat)).OfType<Commitment>()],
                Requests = [.. findings.Requests.Select(request => Amend(request, byFinding.GetValueOrDefault(request.Id))).OfType<Request>()],
            };
    }

    private static Commitment? Amend(Commitment promise, Amendment? said, Seat seat) => said switch
    {
        null => promise,
        { Kind: CorrectionKind.NotOne } => null,
        { Kind: CorrectionKind.Done } => promise with { Status = CommitmentStatus.Kept },
        { Kind: CorrectionKind.AnotherDay, On: { } on } => promise with
        {
            Due = new(promise.Due?.Words ?? "", on, null, [], $"{Say.Day(on, seat.Today)}, as you said"),
            Status = on < seat.Today ? CommitmentStatus.Missed : CommitmentStatus.Open,
        },
        _ => promise,
    };

    // A request ticked off is answered by its own words: there are no others to show.
    private static Request? Amend(Request request, Amendment? said) => said?.Kind switch
    {
        CorrectionKind.NotOne => null,
        CorrectionKind.Done => request with { AnsweredBy = request.AnsweredBy ?? request.Evidence },
        _ => request,
    };
}
