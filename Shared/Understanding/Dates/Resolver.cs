using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>The days that said parts stand for, with what had to be filled in.</summary>
internal sealed record Resolved(Stretch Stretch, Assumed Assumed)
{
    public IReadOnlyList<Stretch> Others { get; init; } = [];

    public bool IsOpen { get; init; }

    public bool NamesMonth { get; init; }

    public bool IsEndOfStretch { get; init; }
}

/// <summary>Fills in the year, month or week that a writer left out.</summary>
internal static class Resolver
{
    // A year-less date gone by this recently is "your mail of the 3rd", not a day in eleven months.
    private const int JustPast = 31;

    public static bool Exists(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    public static Resolved? Resolve(Page page, Said said, int at)
    {
        if (said.Stretch is { } stretch)
        {
            return new(stretch, said.Assumed) { Others = said.Others, IsOpen = said.IsOpen, NamesMonth = said.NamesMonth, IsEndOfStretch = said.IsEndOfStretch };
        }

        return said.Parts is { } parts ? Resolve(page, parts, Tense.IsPast(page, at, said.End), page.SayAt(at - 1) is Say.By or Say.Until or Say.Before) : null;
    }

    /// <summary>The same words with their days found; null when there are no such days.</summary>
    public static Said? AsStretch(Page page, Said said, int at) =>
        Resolve(page, said, at) is { } resolved ? said with { Stretch = resolved.Stretch, Assumed = resolved.Assumed, Others = resolved.Others, IsOpen = resolved.IsOpen, NamesMonth = resolved.NamesMonth, IsEndOfStretch = resolved.IsEndOfStretch } : null;

    public static Resolved? Resolve(Page page, Parts parts, bool isPast, bool looksAhead = false)
    {
        var resolved = parts switch
        {
            { Day: { } day, Month: { } month } => DayOfMonth(page, parts, day, month, isPast, looksAhead),
            { Day: { } day, Weekday: { } weekday } => DayOnWeekday(page, day, weekday, isPast),
            { Day: { } day } => BareDay(page, day, isPast),
            { Month: { } month } => Month(page, parts, month, isPast),
            { Weekday: { } weekday } => Weekday(page, parts, weekday, isPast),
            { Year: { } year } => new(Stretches.Year(year), Assumed.Nothing),
            _ => null,
        };
        return resolved is null || parts.Slice is Slice.Whole ? resolved : resolved with { Stretch = Stretches.Part(resolved.Stretch, parts.Slice), IsEndOfStretch = parts.Slice is Slice.End };
    }

    private static Resolved? DayOfMonth(Page page, Parts parts, int day, int month, bool isPast, bool looksAhead)
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
    private static Resolved? DayOnWeekday(Page page, int day, int weekday, bool isPast)
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
    private static Resolved? BareDay(Page page, int day, bool isPast)
    {
        if (page.Before is { NamesMonth: true } before && (page.IsSameSentence || day > before.Days.Last.Day) && Exists(before.Days.From.Year, before.Days.From.Month, day))
        {
            var there = new LocalDate(before.Days.From.Year, before.Days.From.Month, day);
            if (there >= page.Written || isPast || before.Days.From <= page.Written && Period.DaysBetween(there, page.Written) <= 3)
            {
                return new(Stretch.Day(there), Assumed.Month | Assumed.Year) { NamesMonth = true };
            }
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

    private static Resolved Month(Page page, Parts parts, int month, bool isPast)
    {
        if (parts.Year is { } said)
        {
            return new(Stretches.Month(said, month), Assumed.Nothing) { NamesMonth = true };
        }

        var own = Stretches.Month(page.Written.Year, month);
        var years = parts.Which switch
        {
            Say.This => 0,
            Say.Last or Say.Past or Say.Previous => own.To <= page.Written ? 0 : -1,
            Say.Next => own.From > page.Written ? 0 : 1,
            _ when isPast => own.From > page.Written ? -1 : 0,
            _ => own.To <= page.Written ? 1 : 0,
        };
        return new(Stretches.Month(page.Written.Year + years, month), Assumed.Year) { NamesMonth = true };
    }

    private static Resolved Weekday(Page page, Parts parts, int weekday, bool isPast)
    {
        if (isPast)
        {
            return new(Stretch.Day(Weeks.Last(page.Written, weekday)), Assumed.Week);
        }

        var leans = page.Before is { } before && before.Days.Last > page.Written && (parts.HasThe || page.IsParallel) && before.Days.Grain is Grain.Day or Grain.Week or Grain.Range;
        return new(Stretch.Day(Weeks.Coming(leans ? page.Before!.Days.Last : page.Written, weekday)), Assumed.Week);
    }
}
