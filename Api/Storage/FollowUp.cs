using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Storage;

/// <summary>The day somebody means to come back to a thread, and what of it stands in Microsoft 365.</summary>
/// <remarks>
/// Every change is first a wish, saved here; then it is told to the mailbox; then it is ticked off. <see cref="Wish"/> counts the wishes and
/// <see cref="Granted"/> those the mailbox knows, so whoever is stopped in the middle leaves behind what is still to be done.
/// </remarks>
internal sealed partial class FollowUp : IOwned
{
    private FollowUp()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public Person Person { get; private set; } = null!;

    public Guid DealId { get; private set; }

    public Deal Deal { get; private set; } = null!;

    /// <summary>The thread it was set in, as the mailbox names it.</summary>
    public string ThreadId { get; private set; } = "";

    /// <summary>The mail that is flagged and shows the day, by its id in the mailbox.</summary>
    public string MessageId { get; private set; } = "";

    /// <summary>Opens that mail in Outlook on the web.</summary>
    public string? WebLink { get; private set; }

    public LocalDate On { get; private set; }

    public Instant RemindAt { get; private set; }

    public FollowUpState State { get; private set; }

    public string ReasonCode { get; private set; } = "";

    /// <summary>Encrypted.</summary>
    public string ReasonText { get; private set; } = "";

    public string? QuoteMessageId { get; private set; }

    public int QuoteStart { get; private set; }

    /// <summary>Encrypted.</summary>
    public string? Quote { get; private set; }

    public int Wish { get; private set; }

    public int Granted { get; private set; }

    /// <summary>Where its task is in To Do; null while there is none.</summary>
    public string? TaskListId { get; private set; }

    public string? TaskId { get; private set; }

    /// <summary>Whether a task was ever asked for: from then on one is looked for before one is made.</summary>
    public bool TaskAsked { get; private set; }

    /// <summary>Whether the person deleted the task by hand. It is not made again.</summary>
    public bool TaskGone { get; private set; }

    public bool IsFlagged { get; private set; }

    /// <summary>When the sweep has to look at it next; null when never again.</summary>
    public Instant? WakeAt { get; private set; }

    /// <summary>How often in a row the mailbox could not be told.</summary>
    public int Failures { get; private set; }

    /// <summary>Whoever works on it holds it until then.</summary>
    public Instant HeldUntil { get; private set; }

    /// <summary>When it was set, or last moved: what they wrote since may have settled it.</summary>
    public Instant SetAt { get; private set; }

    public Instant CreatedAt { get; private set; }

    /// <summary>When it ended; null while it is open.</summary>
    public Instant? EndedAt { get; private set; }

    public bool IsOpen => State is FollowUpState.Planned or FollowUpState.Due;

    /// <summary>Whether this is the mail that it marks.</summary>
    public bool IsOn(string messageId) => string.Equals(MessageId, messageId, StringComparison.Ordinal);

    /// <summary>Whether the mailbox still has to be told something.</summary>
    public bool IsWaiting => Wish != Granted;

    /// <summary>Why it was set, or why it ended, with the words.</summary>
    public Reason Reason => new(ReasonCode, ReasonText, Quote is { Length: > 0 } quote && QuoteMessageId is { } message ? new(message, QuoteStart, quote.Length, quote) : null);

    /// <summary>A new one for a deal.</summary>
    public static FollowUp For(Deal deal, string threadId, string messageId, string? webLink, LocalDate on, Instant remindAt, Reason reason, Instant now)
    {
        var followUp = new FollowUp
        {
            Id = Guid.CreateVersion7(now.ToDateTimeOffset()),
            PersonId = deal.PersonId,
            DealId = deal.Id,
            Deal = deal,
            ThreadId = threadId,
            MessageId = messageId,
            WebLink = webLink,
            CreatedAt = now,
            ReadAt = now,
        };
        followUp.Plan(on, remindAt, reason, now);
        return followUp;
    }

    /// <summary>Another day; it counts from the start again. Asking for the day it has changes nothing.</summary>
    public bool Move(LocalDate on, Instant remindAt, Reason reason, Instant now)
    {
        if (!IsOpen)
        {
            return false;
        }

        if (on != On || State != FollowUpState.Planned)
        {
            Plan(on, remindAt, reason, now);
        }

        return true;
    }

    /// <summary>It belongs to another deal.</summary>
    public void MoveTo(Deal deal) => (DealId, Deal) = (deal.Id, deal);

    /// <summary>A day and a reason of its own, whatever it had before; it counts from the start again.</summary>
    public void PlanAnew(LocalDate on, Instant remindAt, Reason reason, Instant now)
    {
        if (IsOpen)
        {
            Plan(on, remindAt, reason, now);
        }
    }

    /// <summary>Its day has come and it still wants doing.</summary>
    public void ComesDue(Reason reason, Instant lookAgainAt)
    {
        State = FollowUpState.Due;
        Because(reason);
        WakeAt = lookAgainAt;
    }

    /// <summary>It ended: done, answered, or taken away.</summary>
    public bool End(FollowUpState how, Reason reason, Instant now)
    {
        if (State == how)
        {
            return true;
        }

        if (!IsOpen && how != FollowUpState.Removed)
        {
            return false;
        }

        State = how;
        EndedAt ??= now;
        Because(reason);
        Want(now);
        return true;
    }

    /// <summary>Open again after all, on the day it had.</summary>
    public bool Reopen(Instant remindAt, Instant now, Reason? reason = null)
    {
        if (State is not (FollowUpState.Done or FollowUpState.Answered))
        {
            return IsOpen;
        }

        EndedAt = null;
        // The marks went with its end: none that is missing was taken off by hand.
        (IsFlagged, Label, FlagGone, LabelGone) = (false, null, false, false);
        Plan(On, remindAt, reason ?? Reason, now);
        return true;
    }

    /// <summary>What should stand in Microsoft 365 now.</summary>
    public ReminderWish Wanted(Instant now) => new(
        Id,
        IsOpen ? ReminderState.Open : State == FollowUpState.Removed ? ReminderState.Gone : ReminderState.Done,
        $"Follow up: {Deal.Name}{(Deal.Account.Name.Length > 0 ? $" ({Deal.Account.Name})" : "")}",
        ReminderText.Of(Reason),
        On,
        RemindAt,
        MessageId,
        WebLink,
        now,
        new(TaskListId, TaskId, TaskAsked, TaskGone, IsFlagged) { Label = Label, FlagGone = FlagGone, LabelGone = LabelGone, EventId = EventId, EventAsked = EventAsked, EventGone = EventGone })
    {
        Turn = Wish,
        InCalendar = WantsEvent,
    };

    /// <summary>When to look again once the mailbox knows: on the day, or, when the day has come, in a while.</summary>
    public Instant? WakeWhenSettled() => State switch
    {
        FollowUpState.Planned => RemindAt,
        FollowUpState.Due => WakeAt,
        _ => null,
    };

    /// <summary>When to try again after the mailbox could not be told; each time after a longer while.</summary>
    public Instant WakeAfterFailure(Instant now, Duration? atLeast) =>
        now + Duration.Max(Duration.FromMinutes(1 << Math.Min(Failures, 8)), atLeast ?? Duration.Zero);

    /// <summary>The sweep has looked; nothing has changed.</summary>
    public void LookAgain(Instant at) => WakeAt = at;

    private void Plan(LocalDate on, Instant remindAt, Reason reason, Instant now)
    {
        (On, RemindAt, State, SetAt) = (on, remindAt, FollowUpState.Planned, now);
        Because(reason);
        Want(now);
    }

    private void Want(Instant now)
    {
        Wish++;
        WakeAt = now;
        Failures = 0;
    }

    private void Because(Reason reason)
    {
        (ReasonCode, ReasonText) = (reason.Code, reason.Text);
        (QuoteMessageId, QuoteStart, Quote) = (reason.Evidence?.MessageId, reason.Evidence?.Start ?? 0, reason.Evidence?.Quote);
    }
}
