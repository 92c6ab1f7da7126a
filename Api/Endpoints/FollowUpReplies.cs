using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>A kept follow-up as the person sees it.</summary>
internal static class FollowUpReplies
{
    public static FollowUpReply AsReply(this FollowUp followUp) => new(
        followUp.Id,
        followUp.ThreadId,
        followUp.MessageId,
        followUp.Deal.Account.Name,
        followUp.Deal.Name,
        followUp.On,
        followUp.RemindAt,
        followUp.State,
        followUp.Reason,
        followUp.TaskId is not null,
        followUp.IsFlagged,
        followUp.EventId is not null,
        followUp.WebLink,
        followUp.Deal.AccountId,
        followUp.DealId);
}
