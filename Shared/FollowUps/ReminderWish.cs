using NodaTime;

namespace OutlookFollowUp.FollowUps;

/// <summary>How the reminder of a follow-up should stand in Microsoft 365.</summary>
/// <param name="Key">The follow-up's own id; the task and the flag are known by it.</param>
/// <param name="State">Open, done, or gone.</param>
/// <param name="Title">The task's title.</param>
/// <param name="Why">The task's text: the reason in one sentence.</param>
/// <param name="On">The day.</param>
/// <param name="RemindAt">When To Do reminds.</param>
/// <param name="MessageId">The mail that is flagged and shows the day as a category.</param>
/// <param name="WebLink">Opens that mail from the task.</param>
/// <param name="Now">The moment it is wished.</param>
/// <param name="Known">What stands there already, as far as we know.</param>
public sealed record ReminderWish(
    Guid Key,
    ReminderState State,
    string Title,
    string Why,
    LocalDate On,
    Instant RemindAt,
    string MessageId,
    string? WebLink,
    Instant Now,
    ReminderPlace Known)
{
    /// <summary>Which wish this is, counted from the first: each has a number of its own.</summary>
    public int Turn { get; init; }

    /// <summary>Whether another follow-up is open on the same mail: then the flag and the category there are that one's.</summary>
    public bool MailIsAnothers { get; init; }

    /// <summary>Whether it stands in the calendar too.</summary>
    public bool InCalendar { get; init; }
}

/// <summary>How a reminder can stand.</summary>
public enum ReminderState
{
    /// <summary>It will remind.</summary>
    Open,

    /// <summary>Ticked off.</summary>
    Done,

    /// <summary>Taken away.</summary>
    Gone,

    /// <summary>Taken away without a trace, the ticks on what was done among it.</summary>
    Erased,
}

/// <summary>What stands in Microsoft 365 for a follow-up.</summary>
/// <param name="TaskListId">The list of the task; null when there is no task.</param>
/// <param name="TaskId">The task; null when there is none.</param>
/// <param name="TaskAsked">Whether a task may have been made that we did not hear of.</param>
/// <param name="TaskGone">Whether the person deleted it by hand; then it is not made again.</param>
/// <param name="IsFlagged">Whether the mail carries our flag.</param>
public sealed record ReminderPlace(string? TaskListId, string? TaskId, bool TaskAsked, bool TaskGone, bool IsFlagged)
{
    /// <summary>The category of ours on the mail; null when it carries none.</summary>
    public string? Label { get; init; }

    /// <summary>Whether the person took the flag off by hand; then it is not set again.</summary>
    public bool FlagGone { get; init; }

    /// <summary>Whether the person took the category off by hand; then it is not set again.</summary>
    public bool LabelGone { get; init; }

    /// <summary>The event in the calendar; null when there is none.</summary>
    public string? EventId { get; init; }

    /// <summary>Whether an event may have been made that we did not hear of.</summary>
    public bool EventAsked { get; init; }

    /// <summary>Whether the person deleted the event by hand; then it is not made again.</summary>
    public bool EventGone { get; init; }
}
