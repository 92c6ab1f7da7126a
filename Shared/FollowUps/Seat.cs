using NodaTime;
using OutlookFollowUp.FollowUps.Calendar;
using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps;

/// <summary>Where a decision is made from: whose mailbox, on which clock, at which moment.</summary>
/// <param name="Reader">The reader's address, in lower case.</param>
/// <param name="Zone">The zone the reader works in.</param>
/// <param name="Now">The moment.</param>
public sealed record Seat(string Reader, DateTimeZone Zone, Instant Now)
{
    /// <summary>The seat of whoever reads a thread.</summary>
    public static Seat Of(Conversation conversation) => new(conversation.Reader, conversation.ReaderZone, conversation.Now);

    /// <summary>The day it is on the reader's clock.</summary>
    public LocalDate Today => DayOf(Now);

    /// <summary>The days the reader works on.</summary>
    public WorkingDays WorkingDays { get; private init; } = WorkingDays.Of(Reader, Zone, Now);

    /// <summary>When the reader may be reminded.</summary>
    public WorkingHours Hours { get; private init; } = WorkingHours.Usual;

    /// <summary>Days that carry as many follow-ups as the reader likes to have.</summary>
    public IReadOnlySet<LocalDate> FullDays { get; init; } = new HashSet<LocalDate>();

    /// <summary>The same seat, of somebody who works at these hours.</summary>
    /// <param name="hours">When they work and may be reminded.</param>
    public Seat Working(WorkingHours hours) => this with { Hours = hours, WorkingDays = WorkingDays.Kept(hours.Days) };

    /// <summary>The customer's own days; null while nobody knows where they are.</summary>
    public TheirClock? Customer { get; init; }

    /// <summary>The public holiday that falls on a day where the customer is; null when none does, or nobody knows where they are.</summary>
    public string? HolidayOfTheirs(LocalDate day) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? null : Customer?.Days.WhyOff(day);

    /// <summary>The manner the customer is met in because the person said so; null while it is read from their mails.</summary>
    public Manner? Manner { get; init; }

    /// <summary>The day a moment falls on, on the reader's clock.</summary>
    public LocalDate DayOf(Instant moment) => moment.InZone(Zone).Date;
}
