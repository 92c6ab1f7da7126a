using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Mail;

/// <summary>A person's mailbox. The process ends here: every act can be repeated without harm.</summary>
internal interface IMailbox
{
    /// <summary>The thread behind an open mail: every message of it that is neither a draft nor deleted.</summary>
    /// <param name="caller">Whose mailbox.</param>
    /// <param name="itemId">The mail, as Outlook or Graph names it.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<MailOutcome<OpenThread>> Open(Caller caller, string itemId, CancellationToken cancellation);

    /// <summary>A thread by the mailbox's own name for it; without messages where the mailbox has none of it.</summary>
    /// <param name="caller">Whose mailbox.</param>
    /// <param name="threadId">The conversation, as Outlook or Graph names it; null for one that has not begun.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<MailOutcome<OpenThread>> Thread(Caller caller, string? threadId, CancellationToken cancellation);

    /// <summary>Whose mailbox it is, their zone and their working hours.</summary>
    Task<MailOutcome<MailboxOwner>> Owner(Caller caller, CancellationToken cancellation);

    /// <summary>Whether it still lets us in: asked of Microsoft anew, past everything we remember.</summary>
    Task<MailOutcome<MailboxOwner>> Look(Caller caller, CancellationToken cancellation);

    /// <summary>Makes the task in To Do, the flag and the category on the mail look as wished.</summary>
    Task<MailOutcome<ReminderPlace>> Keep(Caller caller, ReminderWish wish, CancellationToken cancellation);

    /// <summary>Puts a reply into Drafts, or finds the one that lies there already. Nothing is ever sent.</summary>
    Task<MailOutcome<DraftPlace>> Draft(Caller caller, DraftWish wish, CancellationToken cancellation);
}
