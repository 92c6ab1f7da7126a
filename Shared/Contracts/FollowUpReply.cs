using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Contracts;

/// <summary>A follow-up as the person sees it.</summary>
/// <param name="Id">Ours; stable.</param>
/// <param name="ThreadId">The thread it belongs to.</param>
/// <param name="ItemId">The flagged mail, by its id in the mailbox: the pane opens it in Outlook, and other requests take it as the open mail.</param>
/// <param name="AccountName">The customer's firm.</param>
/// <param name="DealName">What it is about.</param>
/// <param name="On">The day.</param>
/// <param name="RemindAt">When To Do reminds.</param>
/// <param name="State">How it stands.</param>
/// <param name="Reason">Why it was set, or why it ended, with the words.</param>
/// <param name="InToDo">Whether the To Do task exists.</param>
/// <param name="Flagged">Whether the message is flagged.</param>
/// <param name="InCalendar">Whether it stands in the calendar.</param>
/// <param name="WebLink">Opens the mail in Outlook on the web; null when Graph gave none.</param>
/// <param name="AccountId">The customer's firm, by our handle.</param>
/// <param name="DealId">The deal, by our handle.</param>
public sealed record FollowUpReply(
    Guid Id,
    string ThreadId,
    string ItemId,
    string AccountName,
    string DealName,
    LocalDate On,
    Instant RemindAt,
    FollowUpState State,
    Reason Reason,
    bool InToDo,
    bool Flagged,
    bool InCalendar,
    string? WebLink,
    Guid AccountId,
    Guid DealId);
