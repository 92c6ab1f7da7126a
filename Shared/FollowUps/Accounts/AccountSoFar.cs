using NodaTime;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>What is known of a firm besides the thread that is open.</summary>
public sealed record AccountSoFar
{
    /// <summary>A firm nothing is known of.</summary>
    public static AccountSoFar Unknown { get; } = new();

    /// <summary>Its other threads.</summary>
    public IReadOnlyList<RememberedThread> Threads { get; init; } = [];

    /// <summary>The quiet that was set or confirmed by a person, the colleagues' included.</summary>
    public IReadOnlyList<KeptHold> Holds { get; init; } = [];

    /// <summary>The quiet heard in their words that the person said is none, by its id.</summary>
    public IReadOnlyList<string> DismissedHolds { get; init; } = [];

    /// <summary>Calls, meetings, voicemails.</summary>
    public IReadOnlyList<LoggedTouch> Touches { get; init; } = [];

    /// <summary>The country whose holidays count there, by its code; null while nobody knows.</summary>
    public string? Country { get; init; }

    /// <summary>The manner they are met in because the person said so; null while it is read from their mails.</summary>
    public Manner? Manner { get; init; }

    /// <summary>How the thread's deal stands; null while nothing is kept about it.</summary>
    public DealStanding? Deal { get; init; }
}

/// <summary>Another thread of the firm.</summary>
/// <param name="Digest">What is remembered of it.</param>
/// <param name="IsOfThisDeal">Whether it belongs to the deal that is looked at.</param>
public sealed record RememberedThread(ThreadDigest Digest, bool IsOfThisDeal);

/// <summary>A quiet that a person set, or confirmed when it was heard.</summary>
/// <param name="Id">Our handle for it.</param>
/// <param name="Until">The first day on which contact is welcome; null when no day is known.</param>
/// <param name="Reason">Why, as its author says.</param>
/// <param name="Author">Who set it: a colleague's name; null for the person's own.</param>
/// <param name="SetAt">When. Whoever of theirs makes contact later lifts it.</param>
/// <param name="HeardId">The quiet it confirms; null when it was set by hand.</param>
/// <param name="Evidence">Their words; null when it was set by hand.</param>
public sealed record KeptHold(Guid Id, LocalDate? Until, string Reason, string? Author, Instant SetAt, string? HeardId, Evidence? Evidence);

/// <summary>A contact that was no mail.</summary>
/// <param name="Id">Our handle for it.</param>
/// <param name="Kind">What it was.</param>
/// <param name="At">When.</param>
/// <param name="With">With whom, by address or name; null when it was not said.</param>
/// <param name="IsOfThisDeal">Whether it belongs to the deal that is looked at.</param>
public sealed record LoggedTouch(Guid Id, TouchKind Kind, Instant At, string? With, bool IsOfThisDeal);

/// <summary>The kinds of contact.</summary>
public enum TouchKind
{
    /// <summary>A mail.</summary>
    Mail,

    /// <summary>They spoke on the phone.</summary>
    Call,

    /// <summary>They met.</summary>
    Meeting,

    /// <summary>Words left on a machine: nobody of theirs spoke.</summary>
    Voicemail,
}

/// <summary>How a deal stands.</summary>
/// <param name="State">The state.</param>
/// <param name="Since">Since when.</param>
/// <param name="Until">Until when it rests or waits; null when no day is known.</param>
/// <param name="Reason">Why.</param>
public sealed record DealStanding(DealState State, Instant Since, LocalDate? Until, Reason Reason)
{
    /// <summary>When the person said that it goes on after all; null when they did not. What was said or sent before no longer closes it.</summary>
    public Instant? ReopenedAt { get; init; }
}
