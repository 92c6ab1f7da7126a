using NodaTime;

namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>The day given for a holiday that falls on a weekend.</summary>
internal static class Substitute
{
    /// <summary>The day; null when none is given.</summary>
    public static LocalDate? For(LocalDate holiday, Instead instead, Func<LocalDate, bool> isTaken) => (instead, holiday.DayOfWeek) switch
    {
        (Instead.NearestWeekday, IsoDayOfWeek.Saturday) => holiday.PlusDays(-1),
        (Instead.NearestWeekday, IsoDayOfWeek.Sunday) => holiday.PlusDays(1),
        (Instead.NextWeekday, IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) => NextFree(holiday, isTaken),
        (Instead.NextWeekdayForSunday, IsoDayOfWeek.Sunday) => NextFree(holiday, isTaken),
        _ => null,
    };

    private static LocalDate NextFree(LocalDate day, Func<LocalDate, bool> isTaken)
    {
        do
        {
            day = day.PlusDays(1);
        }
        while (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || isTaken(day));

        return day;
    }
}
