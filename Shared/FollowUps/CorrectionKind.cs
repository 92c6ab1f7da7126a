namespace OutlookFollowUp.FollowUps;

/// <summary>What a person can say about a finding.</summary>
public enum CorrectionKind
{
    /// <summary>It is done, or answered.</summary>
    Done,

    /// <summary>It is due on another day.</summary>
    AnotherDay,

    /// <summary>It is no promise, or no question.</summary>
    NotOne,
}
