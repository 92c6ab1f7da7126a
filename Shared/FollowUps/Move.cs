using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps;

/// <summary>Whose move it is, as the first line of the pane says it.</summary>
/// <param name="Side">Whose.</param>
/// <param name="Text">One line, with the strongest reason: "they wait for the quote you promised for Wed 16 Sep".</param>
/// <param name="Evidence">The words behind it; null where silence shows it.</param>
public sealed record Move(MoveSide Side, string Text, Evidence? Evidence);

/// <summary>Whose move it can be.</summary>
public enum MoveSide
{
    /// <summary>The reader has to act.</summary>
    Yours,

    /// <summary>The customer has to act.</summary>
    Theirs,

    /// <summary>Nobody: quiet was asked for, somebody is away, the last letter is out.</summary>
    Quiet,

    /// <summary>All is said.</summary>
    Settled,
}
