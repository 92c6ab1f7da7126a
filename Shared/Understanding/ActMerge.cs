using OutlookFollowUp.Understanding.Acts.Holds;
using OutlookFollowUp.Understanding.Acts.Refusals;
using OutlookFollowUp.Understanding.Acts.Requests;
using OutlookFollowUp.Understanding.Commitments;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Understanding;

/// <summary>Decides where two finders claim the same words; no finder looks at another's finds.</summary>
/// <remarks>
/// The rules, in order: a refusal or an opt-out is no request ("take us off your list") · a hold is no request and no promise ("try me in May") ·
/// an absence is no promise ("I'll be out until the 4th"). Words are the same where half of the shorter find lies in the other.
/// </remarks>
internal sealed class ActMerge(IEnumerable<Refusal> refusals, IEnumerable<Hold> holds, IEnumerable<Absence> absences)
{
    private readonly List<Evidence> stops = [.. refusals.Select(refusal => refusal.Evidence), .. holds.Select(hold => hold.Evidence)];
    private readonly List<Evidence> rests = [.. holds.Select(hold => hold.Evidence)];
    private readonly List<Evidence> gone = [.. absences.Select(absence => absence.Evidence)];

    /// <summary>The requests that nothing stronger claims.</summary>
    public IReadOnlyList<Request> Leave(IReadOnlyList<Request> requests) => [.. requests.Where(request => !stops.Exists(stop => IsSame(stop, request.Evidence)))];

    /// <summary>The commitments that nothing stronger claims.</summary>
    public IReadOnlyList<Commitment> Leave(IReadOnlyList<Commitment> commitments) => [.. commitments.Where(commitment => !rests.Exists(rest => IsSame(rest, commitment.Evidence)) && !(gone.Exists(rest => IsSame(rest, commitment.Evidence)) && SpeaksOfAbsence(commitment)))];

    // "I'm back on Monday and you'll get the list on Tuesday" is both; only the first half is the absence.
    private static bool SpeaksOfAbsence(Commitment commitment) =>
        Absent.Any(word => $" {commitment.Evidence.Quote} ".Contains($" {word}", StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Absent = ["back ", "back.", "return", "away", "out ", "leave", "leaving", "office", " off ", "gone", "holiday", "vacation", "travel", "be in ", "home", "available", "reachable", "resume"];

    private static bool IsSame(Evidence one, Evidence other)
    {
        var shared = Math.Min(one.Start + one.Length, other.Start + other.Length) - Math.Max(one.Start, other.Start);
        return one.MessageId == other.MessageId && shared * 2 >= Math.Min(one.Length, other.Length);
    }
}
