using NodaTime;

namespace OutlookFollowUp.FollowUps;

/// <summary>When a follow-up reminds.</summary>
public static class Reminder
{
    private static readonly LocalTime Morning = new(9, 0);

    /// <summary>Nine in the morning on the reader's own clock, on the follow-up day.</summary>
    // Leniently: where the clocks jump over nine, the first minute after will do.
    public static Instant At(LocalDate on, DateTimeZone zone) => (on + Morning).InZoneLeniently(zone).ToInstant();
}
