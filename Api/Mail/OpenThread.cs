using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Mail;

/// <summary>A thread as it lies in a mailbox.</summary>
/// <param name="ThreadId">The mailbox's own name for it.</param>
/// <param name="MessageId">The mail it was opened from, by an id that outlives a move to another folder.</param>
/// <param name="Owner">Whose mailbox.</param>
/// <param name="Mails">Its messages, oldest first.</param>
/// <param name="WebLinks">What opens each message in Outlook on the web, by its id.</param>
/// <param name="Drafts">What became of our drafts in it.</param>
internal sealed record OpenThread(
    string ThreadId,
    string MessageId,
    MailboxOwner Owner,
    IReadOnlyList<Understanding.Mail> Mails,
    IReadOnlyDictionary<string, string> WebLinks,
    DraftSigns Drafts)
{
    /// <summary>What it is called: the subject of its first mail.</summary>
    public string Subject => Mails is [var first, ..] ? first.Subject : "";

    /// <summary>What opens its last mail in Outlook on the web; null when Graph gave nothing.</summary>
    public string? LinkOf(Findings findings) => findings.Messages is [.., var last] && WebLinks.GetValueOrDefault(last.Id) is { Length: > 0 } link ? link : null;

    /// <summary>The thread as the reader takes it.</summary>
    public Conversation At(Instant now) => new(Owner.Address, Owner.Zone, now, Mails);
}

/// <summary>Whose mailbox it is.</summary>
/// <param name="Address">Their address, in lower case.</param>
/// <param name="Name">Their name.</param>
/// <param name="Zone">The zone they work in.</param>
/// <param name="Hours">When they work, by the settings of the mailbox.</param>
internal sealed record MailboxOwner(string Address, string Name, DateTimeZone Zone, WorkingHours Hours);
