using NodaTime;
using NodaTime.Text;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>One end of a span of time on the writer's own calendar: a day, or a minute of a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time of that day; null when the whole day is meant.</param>
public readonly record struct DayOrMoment(LocalDate Day, LocalTime? Time = null)
{
    /// <summary><c>2026-11-30</c> or <c>2026-11-30T17:00</c>.</summary>
    public override string ToString() =>
        Time is { } time ? $"{LocalDatePattern.Iso.Format(Day)}T{time.ToString("HH:mm", null)}" : LocalDatePattern.Iso.Format(Day);
}
