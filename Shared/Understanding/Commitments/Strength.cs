namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>How firmly something was promised.</summary>
public enum Strength
{
    /// <summary>"I'll send it."</summary>
    Firm,

    /// <summary>"I'll try to send it."</summary>
    Soft,

    /// <summary>"Once the board signs off, we'll countersign."</summary>
    Conditional,
}
