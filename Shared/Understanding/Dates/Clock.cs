using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>A clock time or a span of clock times that was said.</summary>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends; null for a single clock time.</param>
/// <param name="Zone">The time zone the writer named with it.</param>
/// <param name="AmPm">Whether morning or afternoon was said.</param>
internal sealed record Clock(LocalTime From, LocalTime? To, string? Zone, bool AmPm)
{
    /// <summary>How the words stand to the clock time: "before 5pm".</summary>
    public Tie Tie { get; init; }

    /// <summary>Whether the span ends on the day after it begins.</summary>
    public bool OverMidnight => To is { } to && to <= From;
}

/// <summary>A clock time, and the first token behind it.</summary>
internal readonly record struct ClockSaid(Clock Clock, int End);
