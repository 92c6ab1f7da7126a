using NodaTime;
using OutlookFollowUp.FollowUps.Aftermath;
using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.Understanding.Acts.Drivers;

namespace OutlookFollowUp.FollowUps.Learning;

/// <summary>A deal as it is remembered: what was tried, how it ended, what they said. Whoever learns from it needs no mail.</summary>
public sealed record PastDeal
{
    /// <summary>Our handle for it.</summary>
    public required string Id { get; init; }

    /// <summary>What it was about.</summary>
    public required string Name { get; init; }

    /// <summary>Whose deal it was.</summary>
    public required string AccountName { get; init; }

    /// <summary>How it stands or ended.</summary>
    public required DealEnd End { get; init; }

    /// <summary>The day of their last word before the last silence; the day of our first contact where they never wrote.</summary>
    public required LocalDate SilentSince { get; init; }

    /// <summary>The day of our last contact in that silence, the last letter included; the day of their last word when there was none.</summary>
    public required LocalDate LastContact { get; init; }

    /// <summary>How many contacts of ours went without an answer in that silence, the last letter included.</summary>
    public required int Touches { get; init; }

    /// <summary>The day they came back out of that silence; null when they did not.</summary>
    public LocalDate? CameBackOn { get; init; }

    /// <summary>Why they were silent or said no: what they told, else what the last letter spoke to; null when nobody knows.</summary>
    public PushCause? Cause { get; init; }

    /// <summary>How they write.</summary>
    public CustomerStyle Style { get; init; } = CustomerStyle.Unknown;

    /// <summary>What came after the last letter; null when none was sent.</summary>
    public OutcomeKind? AfterPush { get; init; }

    /// <summary>Whom they chose and why; null when it was not lost, or they did not say.</summary>
    public Loss? Loss { get; init; }

    /// <summary>Every other vendor they named.</summary>
    public IReadOnlyList<string> Competitors { get; init; } = [];

    /// <summary>Every kind of objection they raised.</summary>
    public IReadOnlyList<ObjectionKind> Objections { get; init; } = [];
}

/// <summary>How a deal ended.</summary>
public enum DealEnd
{
    /// <summary>It goes on.</summary>
    Open,

    /// <summary>They signed.</summary>
    Won,

    /// <summary>They said no, or named whom they chose.</summary>
    Lost,

    /// <summary>They fell silent, and we stopped writing.</summary>
    Silent,

    /// <summary>They asked not to be written to.</summary>
    Stopped,
}
