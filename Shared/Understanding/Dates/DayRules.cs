using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>The rules by which a day with a name is found in a year: a fixed day, the nth weekday of a month, so many days from Easter.</summary>
internal static class DayRules
{
    public static Func<int, LocalDate?> Fixed(int month, int day) => year => new LocalDate(year, month, day);

    /// <summary>The nth such weekday of a month; the last for 0.</summary>
    public static Func<int, LocalDate?> Nth(int month, int weekday, int number) => year => Weeks.NthWeekday(Stretches.Month(year, month), weekday, number);

    public static Func<int, LocalDate?> Easter(int days) => year => EasterSunday(year).PlusDays(days);

    // Gauss's rule in the form of Meeus, Jones and Butcher.
    private static LocalDate EasterSunday(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
        var h = ((19 * a) + b - d - ((b - f + 1) / 3) + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }
}
