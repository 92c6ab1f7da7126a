using NodaTime;
using OutlookFollowUp.FollowUps.Calendar;
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
    public WorkingDays WorkingDays { get; } = WorkingDays.Of(Reader, Zone, Now);

    /// <summary>The day a moment falls on, on the reader's clock.</summary>
    public LocalDate DayOf(Instant moment) => moment.InZone(Zone).Date;
}
