using NodaTime;

namespace OutlookFollowUp.FollowUps;

/// <summary>When a follow-up reminds: when the working day begins, on the reader's own clock.</summary>
public static class ReminderTime
{
    private static readonly Duration Soon = Duration.FromHours(1);

    /// <summary>The moment for a day.</summary>
    /// <param name="on">The follow-up's day.</param>
    /// <param name="dayBegins">When the reader's working day begins.</param>
    /// <param name="zone">The reader's zone.</param>
    /// <param name="now">The moment it is set.</param>
    // Leniently: where the clocks jump over nine, the first minute after will do. A day that has begun reminds in an hour.
    public static Instant At(LocalDate on, LocalTime dayBegins, DateTimeZone zone, Instant now) =>
        Instant.Max((on + dayBegins).InZoneLeniently(zone).ToInstant(), now + Soon);
}
