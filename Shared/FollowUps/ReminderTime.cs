using NodaTime;

namespace OutlookFollowUp.FollowUps;

/// <summary>When a follow-up reminds: when the working day begins, on the reader's own clock, and never in their quiet hours.</summary>
public static class ReminderTime
{
    private static readonly Duration Soon = Duration.FromHours(1);

    /// <summary>The moment for a day.</summary>
    /// <param name="on">The follow-up's day.</param>
    /// <param name="hours">When the reader may be reminded.</param>
    /// <param name="zone">The reader's zone.</param>
    /// <param name="now">The moment it is set.</param>
    // Leniently: where the clocks jump over nine, the first minute after will do. A day that has begun reminds in an hour; one that is over, the next morning.
    public static Instant At(LocalDate on, WorkingHours hours, DateTimeZone zone, Instant now)
    {
        var soon = (now + Soon).InZone(zone).LocalDateTime;
        var begins = on + hours.From;
        return begins >= soon ? begins.InZoneLeniently(zone).ToInstant()
            : soon.TimeOfDay < hours.From ? (soon.Date + hours.From).InZoneLeniently(zone).ToInstant()
            : soon.TimeOfDay <= hours.Until ? now + Soon
            : hours.NextMorning(soon.Date).InZoneLeniently(zone).ToInstant();
    }
}
