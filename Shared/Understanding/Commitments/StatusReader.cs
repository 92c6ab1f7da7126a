namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Says how a commitment stands at the moment of reading, and which words settled it.</summary>
internal static class StatusReader
{
    public static (CommitmentStatus Status, Evidence? By) Read(Correspondence thread, IReadOnlyList<Debt> debts, Debt debt) => (CommitmentStatus.Open, null);
}
