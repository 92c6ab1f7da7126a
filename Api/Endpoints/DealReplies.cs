using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>What is kept about a deal, as the person sees it.</summary>
internal static class DealReplies
{
    public static HoldReply AsReply(this KeptHold hold) => new(hold.Id, hold.Until, hold.Reason, hold.Author, hold.SetAt, hold.HeardId, hold.Evidence);

    public static DealChangeReply AsReply(this DealChange change) => new(change.At, change.From, change.To, change.ByHand, change.Reason);

    public static WavedLineReply AsReply(this WavedLine line) => new(line.At, line.Missing);

    public static DealThreadReply AsReply(this DealThread thread) => new(thread.ThreadId, thread.LastMessageId, thread.Digest?.Subject ?? thread.Deal.Name, thread.LastAt, thread.WebLink);

    public static TouchReply AsReply(this Touch touch) =>
        new(touch.Id, touch.Kind, touch.Kind == TouchKind.Voicemail ? Side.Ours : Side.Theirs, touch.At, touch.With ?? "", touch.Note ?? "", null, null, false);

    /// <summary>The mails of a thread, as contacts. What a machine sent is none.</summary>
    public static IEnumerable<TouchReply> Touches(this ThreadDigest thread) =>
        from mark in thread.Messages
        where mark is { Kind: MessageKind.Person or MessageKind.Meeting, SentAt: not null }
        select new TouchReply(null, mark.Kind == MessageKind.Meeting ? TouchKind.Meeting : TouchKind.Mail, mark.Side, mark.SentAt!.Value, mark.From, null, thread.ThreadId, mark.Id, mark.LastLetter is not null);
}
