namespace OutlookFollowUp.Understanding;

/// <summary>Which side of the table somebody sits on.</summary>
public enum Side
{
    /// <summary>The reader's own firm.</summary>
    Ours,

    /// <summary>Everybody else.</summary>
    Theirs,
}
