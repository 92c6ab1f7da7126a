using OutlookFollowUp.Understanding.Acts;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Finds where a meeting or call comes to be agreed: two commitments, one by each side, both quoting the agreement.</summary>
internal static class MeetingReader
{
    public static IEnumerable<Debt> Read(Correspondence thread, Letter letter, IReadOnlyList<Request> requests) => [];
}
