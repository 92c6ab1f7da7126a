using NodaTime;

namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>Easter Sunday of the western churches.</summary>
internal static class Easter
{
    /// <summary>The Sunday after the full moon of spring, as the Gregorian tables reckon it (Butcher's algorithm, as Meeus prints it).</summary>
    public static LocalDate Sunday(int year)
    {
        var moonYear = year % 19;
        var (century, inCentury) = (year / 100, year % 100);
        var moonShift = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * moonYear + century - century / 4 - moonShift + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        var late = (moonYear + 11 * epact + 22 * weekday) / 451;
        var days = epact + weekday - 7 * late + 114;
        return new(year, days / 31, days % 31 + 1);
    }
}
