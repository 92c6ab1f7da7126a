using System.ComponentModel.DataAnnotations;
using NodaTime;
using OutlookFollowUp.FollowUps.Accounts;

namespace OutlookFollowUp.Contracts;

/// <summary>Call a deal something else.</summary>
/// <param name="Name">What it is about.</param>
public sealed record NameDealRequest([property: Required, StringLength(200, MinimumLength = 1)] string Name);

/// <summary>Two deals are one: the other's threads, contacts and changes come into this one.</summary>
/// <param name="OtherId">The deal that is taken in; it must be of the same firm.</param>
public sealed record MergeDealsRequest(Guid OtherId);

/// <summary>A thread belongs to another deal.</summary>
/// <param name="ThreadId">The thread, by our handle.</param>
/// <param name="DealId">The deal it belongs to; null makes a new one of it, with the firm it has.</param>
public sealed record MoveThreadRequest([property: Required, StringLength(1000, MinimumLength = 1)] string ThreadId, Guid? DealId);

/// <summary>There was a call, a meeting, or a voicemail. A call and a meeting are contact: they lift a quiet and end a follow-up; a voicemail does neither.</summary>
/// <param name="DealId">The deal it was about.</param>
/// <param name="Kind">What it was.</param>
/// <param name="On">The day; today or earlier.</param>
/// <param name="With">With whom: an address, or a name.</param>
/// <param name="Note">What is worth keeping of it.</param>
/// <param name="Settles">The promises and questions that it settled.</param>
public sealed record LogTouchRequest(
    Guid DealId,
    TouchKind Kind,
    LocalDate On,
    [property: StringLength(320)] string? With,
    [property: StringLength(2000)] string? Note,
    [property: MaxLength(50)] IReadOnlyList<SettledFinding>? Settles);

/// <summary>A promise or question that a call settled.</summary>
/// <param name="ThreadId">The thread it stands in.</param>
/// <param name="FindingId">The promise or question, by its id.</param>
public sealed record SettledFinding(
    [property: Required, StringLength(1000, MinimumLength = 1)] string ThreadId,
    [property: Required, StringLength(100, MinimumLength = 1)] string FindingId);

/// <summary>Keep quiet towards a whole firm. It is shared with the colleagues who know the same firm.</summary>
/// <param name="AccountId">The firm.</param>
/// <param name="Until">The first day on which contact is welcome; null when no day is known.</param>
/// <param name="Reason">Why.</param>
/// <param name="HeardId">The heard quiet this confirms; null when it is set by hand.</param>
/// <param name="IsNone">With <paramref name="HeardId"/>: those words ask for no quiet; it stops counting.</param>
public sealed record SetHoldRequest(
    Guid AccountId,
    LocalDate? Until,
    [property: StringLength(500)] string? Reason,
    [property: StringLength(64)] string? HeardId,
    bool IsNone = false);

/// <summary>What came of a deal.</summary>
/// <param name="Kind">The outcome; it may correct what was proposed or said before.</param>
/// <param name="Competitor">Whom they chose.</param>
/// <param name="Why">Why, in their words or the person's.</param>
/// <param name="On">With a rest: when to come back. With a comeback: the day on which it goes on.</param>
public sealed record SetOutcomeRequest(DealOutcome Kind, [property: StringLength(200)] string? Competitor, [property: StringLength(1000)] string? Why, LocalDate? On);
