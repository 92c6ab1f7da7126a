using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Contracts;

/// <summary>What wants doing, without a mail open. Groups stand in the order they are shown; empty ones are left out.</summary>
/// <param name="Today">The reader's day: the pane counts "2 days late" from it, not from its own clock.</param>
/// <param name="Groups">The groups.</param>
public sealed record TodayReply(LocalDate Today, IReadOnlyList<TodayGroup> Groups);

/// <summary>One group of the today list.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="FollowUps">Its rows, the most pressing first.</param>
public sealed record TodayGroup(TodayKind Kind, IReadOnlyList<FollowUpReply> FollowUps);
