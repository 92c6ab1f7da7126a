using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Weeks begin on Monday; a week belongs to the month or year that has its Thursday.</summary>
internal static class Weeks
{
    public static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    /// <summary>The first such weekday after a day; the same weekday a week later.</summary>
    public static LocalDate Coming(LocalDate after, int weekday) => after.PlusDays(((weekday - (int)after.DayOfWeek + 6) % 7) + 1);

    /// <summary>The last such weekday before a day; the same weekday a week earlier.</summary>
    public static LocalDate Last(LocalDate before, int weekday) => before.PlusDays(-((((int)before.DayOfWeek - weekday + 6) % 7) + 1));

    public static Stretch Of(LocalDate day) => Monday(day) is var monday ? new(monday, monday.PlusDays(7), Grain.Week) : default;

    /// <summary>The nth week of a month or a year; the last for 0.</summary>
    public static Stretch Nth(Stretch within, int number)
    {
        var first = Of(within.From.PlusDays(Monday(within.From).PlusDays(3) < within.From ? 7 : 0));
        return number == 0
            ? Of(Monday(within.Last).PlusDays(3) > within.Last ? within.Last.PlusDays(-7) : within.Last)
            : new(first.From.PlusWeeks(number - 1), first.To.PlusWeeks(number - 1), Grain.Week);
    }

    /// <summary>The nth such weekday within a span; the last for 0; null when there is none.</summary>
    public static LocalDate? NthWeekday(Stretch within, int weekday, int number)
    {
        var day = number == 0 ? Last(within.To, weekday) : Coming(within.From.PlusDays(-1), weekday).PlusWeeks(number - 1);
        return day >= within.From && day < within.To ? day : null;
    }

    /// <summary>A number of working days on, Monday to Friday.</summary>
    public static LocalDate PlusWorkingDays(LocalDate day, int count)
    {
        var step = count < 0 ? -1 : 1;
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.PlusDays(step);
            left -= day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }
}
