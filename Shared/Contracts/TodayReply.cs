using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;

namespace OutlookFollowUp.Contracts;

/// <summary>What wants doing, without a mail open. Groups stand in the order they are shown; empty ones are left out.</summary>
/// <param name="Today">The reader's day: the pane counts "2 days late" from it, not from its own clock.</param>
/// <param name="Groups">The groups.</param>
public sealed record TodayReply(LocalDate Today, IReadOnlyList<TodayGroup> Groups);

/// <summary>One group of the today list.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="FollowUps">Its follow-ups, the most pressing first; empty in the groups that hold something else.</param>
/// <param name="Rows">What else stands in it: promises, deals, what was heard; the most pressing first.</param>
public sealed record TodayGroup(TodayKind Kind, IReadOnlyList<FollowUpReply> FollowUps, IReadOnlyList<TodayRow> Rows);

/// <summary>Something of a deal that wants to be seen today.</summary>
/// <param name="AccountId">The firm.</param>
/// <param name="DealId">The deal.</param>
/// <param name="AccountName">The firm, as well as it is known.</param>
/// <param name="DealName">What it is about.</param>
/// <param name="ThreadId">The thread it stands in, by our handle.</param>
/// <param name="ItemId">That thread's last mail: requests take it as the open mail.</param>
/// <param name="WebLink">Opens that mail in Outlook on the web; null when Graph gave none.</param>
/// <param name="What">Who and what, in a line.</param>
/// <param name="On">The day it is about; null when none is known.</param>
/// <param name="Reason">Why now, with the words.</param>
/// <param name="FindingId">The promise, by its id; null in other groups.</param>
/// <param name="Heard">The quiet to confirm; null in other groups.</param>
/// <param name="Outcome">The outcome to confirm; null in other groups.</param>
public sealed record TodayRow(
    Guid AccountId,
    Guid DealId,
    string AccountName,
    string DealName,
    string ThreadId,
    string ItemId,
    string? WebLink,
    string What,
    LocalDate? On,
    Reason Reason,
    string? FindingId,
    HeardHold? Heard,
    OutcomeProposal? Outcome);
