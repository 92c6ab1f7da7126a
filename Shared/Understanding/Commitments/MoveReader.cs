using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Finds where a promised day is moved: "make that Friday", "new date from me: Thursday".</summary>
internal static class MoveReader
{
    public static List<Debt> Read(Letter letter, IReadOnlyList<Debt> debts) => [];
}
