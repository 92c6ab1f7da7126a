using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Mail;

/// <summary>What happens in a mailbox while nobody looks. Like <see cref="IMailbox"/>, every act can be repeated without harm.</summary>
internal interface IMailWatch
{
    /// <summary>Whether Graph can reach us to knock.</summary>
    bool CanKnock { get; }

    /// <summary>What changed in a folder since we last read it.</summary>
    /// <param name="caller">Whose mailbox.</param>
    /// <param name="place">The folder.</param>
    /// <param name="readTo">How far it has been read; null when from the beginning.</param>
    /// <param name="from">How far back the beginning lies.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<MailOutcome<MailChanges>> Changes(Caller caller, WatchedPlace place, string? readTo, Instant from, CancellationToken cancellation);

    /// <summary>The mails, wherever they lie, that carry a wish of the person's as a category.</summary>
    Task<MailOutcome<MailChanges>> Wishes(Caller caller, CancellationToken cancellation);

    /// <summary>What stands on a mail now.</summary>
    Task<MailOutcome<MailNow>> Look(Caller caller, string messageId, CancellationToken cancellation);

    /// <summary>Puts our answer on a mail in place of the person's wish; null takes the wish off.</summary>
    Task<MailOutcome<MailNow>> Answer(Caller caller, string messageId, string? answer, CancellationToken cancellation);

    /// <summary>Which of these tasks are not open any more.</summary>
    Task<MailOutcome<TaskSigns>> Tasks(Caller caller, IReadOnlyList<TaskPlace> known, CancellationToken cancellation);

    /// <summary>The meetings in the calendar that touch a stretch of time.</summary>
    Task<MailOutcome<CalendarStretch>> Meetings(Caller caller, Instant from, Instant to, CancellationToken cancellation);

    /// <summary>Puts our categories into Outlook's menu.</summary>
    Task<MailOutcome<Offer>> Offer(Caller caller, CancellationToken cancellation);

    /// <summary>Lets Graph knock when a folder changes; a subscription that stands already is renewed.</summary>
    Task<MailOutcome<Subscribed>> Subscribe(Caller caller, WatchedPlace place, SubscriptionWish wish, CancellationToken cancellation);
}
