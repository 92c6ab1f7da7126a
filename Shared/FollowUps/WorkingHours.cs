using NodaTime;

namespace OutlookFollowUp.FollowUps;

/// <summary>When somebody works and may be reminded: outside of it we are quiet.</summary>
/// <param name="Days">The days of the week they work on.</param>
/// <param name="From">The earliest a reminder comes.</param>
/// <param name="Until">The latest.</param>
public sealed record WorkingHours(IReadOnlyList<IsoDayOfWeek> Days, LocalTime From, LocalTime Until)
{
    /// <summary>Monday to Friday from nine; nobody is reminded of work at night.</summary>
    public static WorkingHours Usual { get; } = new([IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday], new(9, 0), new(21, 0));

    /// <summary>The hours somebody wishes for; null for those nobody can be reminded in.</summary>
    /// <param name="days">The days of the week.</param>
    /// <param name="from">The earliest.</param>
    /// <param name="until">The latest.</param>
    public static WorkingHours? Of(IReadOnlyList<IsoDayOfWeek> days, LocalTime from, LocalTime until) =>
        days.Count > 0 && days.All(day => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday) && from < until ? new([.. days.Distinct().Order()], from, until) : null;

    /// <summary>The first morning after a day on which one is reminded.</summary>
    internal LocalDateTime NextMorning(LocalDate day)
    {
        do
        {
            day = day.PlusDays(1);
        }
        while (!Days.Contains(day.DayOfWeek));

        return day + From;
    }
}
