using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Drafts;

/// <summary>A mail as it would read, with the reason for which it is worth reading. Nothing is sent.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Reason">Why there is one.</param>
/// <param name="Body">Plain text, paragraphs apart by an empty line.</param>
public sealed record Draft(DraftKind Kind, Reason Reason, string Body)
{
    /// <summary>The same content for a call: why one calls, and what one asks.</summary>
    internal (string Why, string Ask) Spoken { get; init; }
}

/// <summary>The kinds of draft there are.</summary>
public enum DraftKind
{
    /// <summary>An agreed day has passed.</summary>
    Nudge,

    /// <summary>Silence, and something worth writing about.</summary>
    CheckIn,

    /// <summary>Asks when and how they decide.</summary>
    TimelineQuestion,

    /// <summary>Their question still waits for us.</summary>
    Answer,

    /// <summary>What we promised.</summary>
    Promise,

    /// <summary>Asks who else can stop it.</summary>
    VetoQuestion,
}
