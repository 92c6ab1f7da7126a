using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Finds the day that a day of the month stands for: its year, or its month too, filled in.</summary>
internal static class DayResolver
{
    // A year-less date gone by this recently is "your mail of the 3rd", not a day in eleven months.
    private const int JustPast = 31;

    public static bool Exists(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    /// <summary>A day and its month, the year of both filled in.</summary>
    public static Resolved? DayOfMonth(Page page, Parts parts, int day, int month, bool isPast, bool looksAhead)
    {
        var first = Date(page, parts, day, month, isPast, looksAhead);
        if (parts.MaySwap)
        {
            var second = Date(page, parts, month, day, isPast, looksAhead);
            return first is { } one && second is { } other ? EitherOrder(one, other, parts) : null;
        }

        if (first is not { } date)
        {
            return null;
        }

        var assumed = parts.Year is null ? Assumed.Year : Assumed.Nothing;
        // "Friday 2 October" where the 2nd is no Friday: the writer erred, and we cannot know in which of both.
        Stretch[] others = parts.Weekday is { } weekday && (int)date.DayOfWeek != weekday ? [Stretch.Day(Weeks.Coming(date.PlusDays(-4), weekday))] : [];
        return new(Stretch.Day(date), assumed) { Others = others, NamesMonth = true };
    }

    private static Resolved EitherOrder(LocalDate one, LocalDate other, Parts parts)
    {
        var assumed = parts.Year is null ? Assumed.Year : Assumed.Nothing;
        if (parts.Weekday is { } weekday && ((int)one.DayOfWeek == weekday) != ((int)other.DayOfWeek == weekday))
        {
            return new(Stretch.Day((int)one.DayOfWeek == weekday ? one : other), assumed) { NamesMonth = true };
        }

        return new(Stretch.Day(one), assumed) { Others = [Stretch.Day(other)], IsOpen = true, NamesMonth = true };
    }

    private static LocalDate? Date(Page page, Parts parts, int day, int month, bool isPast, bool looksAhead)
    {
        if (parts.Year is { } said)
        {
            return Exists(said, month, day) ? new LocalDate(said, month, day) : null;
        }

        var today = page.Written;
        isPast |= parts.Which is Say.Last or Say.Past or Say.Previous;
        for (var step = 0; step <= 8; step++)
        {
            var year = today.Year + (isPast ? -step : step);
            if (Exists(year, month, day) && new LocalDate(year, month, day) is var date && (isPast ? date <= today : date >= today))
            {
                var yearBefore = year - 1;
                return !isPast && !looksAhead && parts.Which is not Say.Next && Exists(yearBefore, month, day) && new LocalDate(yearBefore, month, day) is var gone && Period.DaysBetween(gone, today) <= JustPast ? gone : date;
            }
        }

        return null;
    }

    /// <summary>"Monday 21": the next 21st that is a Monday.</summary>
    public static Resolved? DayOnWeekday(Page page, int day, int weekday, bool isPast)
    {
        var step = isPast ? -1 : 1;
        for (var months = 0; months < 15; months++)
        {
            var first = new LocalDate(page.Written.Year, page.Written.Month, 1).PlusMonths(months * step);
            if (Exists(first.Year, first.Month, day) && first.PlusDays(day - 1) is var date && (int)date.DayOfWeek == weekday && (isPast ? date <= page.Written : date >= page.Written))
            {
                var isFar = Math.Abs(Period.DaysBetween(page.Written, date)) > 62;
                return new(Stretch.Day(date), Assumed.Month | Assumed.Year) { Others = isFar && BareDay(page, day, isPast) is { } near ? [near.Stretch] : [] };
            }
        }

        return BareDay(page, day, isPast);
    }

    /// <summary>"the 20th": of the month just spoken of, else the next one.</summary>
    public static Resolved? BareDay(Page page, int day, bool isPast)
    {
        if (page.Before is { NamesMonth: true } before && (page.IsSameSentence || day > before.Days.Last.Day) && Exists(before.Days.From.Year, before.Days.From.Month, day))
        {
            var there = new LocalDate(before.Days.From.Year, before.Days.From.Month, day);
            if (there >= page.Written || isPast || before.Days.From <= page.Written && Period.DaysBetween(there, page.Written) <= 3)
            {
                return new(Stretch.Day(there), Assumed.Month | Assumed.Year) { NamesMonth = true };
            }
        }

        // "New Year's Day we sleep, from the 3rd on you can come": the month goes on, though only a day was named.
        if (!isPast && page.Before is { IsOpen: false, Days: { Grain: Grain.Day, Last: var last } } && page.IsSameSentence && last > page.Written && day > last.Day && Exists(last.Year, last.Month, day))
        {
            return new(Stretch.Day(new(last.Year, last.Month, day)), Assumed.Month | Assumed.Year);
        }

        var step = isPast ? -1 : 1;
        for (var months = 0; months < 4; months++)
        {
            var first = new LocalDate(page.Written.Year, page.Written.Month, 1).PlusMonths(months * step);
            if (Exists(first.Year, first.Month, day) && first.PlusDays(day - 1) is var date && (isPast ? date <= page.Written : date >= page.Written))
            {
                return new(Stretch.Day(date), Assumed.Month | Assumed.Year);
            }
        }

        return null;
    }

}
