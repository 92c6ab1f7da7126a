namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>How a promise stands at the moment of reading.</summary>
public enum CommitmentStatus
{
    /// <summary>Still to come.</summary>
    Open,

    /// <summary>A later message delivered it, or the other side says they have it.</summary>
    Kept,

    /// <summary>The day has ended where the debtor is, and it is not kept.</summary>
    Missed,

    /// <summary>Taken back.</summary>
    Withdrawn,

    /// <summary>A later message moved it; a new promise stands beside it.</summary>
    Superseded,
}
