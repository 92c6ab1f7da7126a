using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads dates in figures: "2026-04-09", "31/12/2026", "25.06.26", "09-Dec-26", "10/22".</summary>
internal static class NumericDateReader
{
    public static Said? Read(Page page, int at) => Read(page, at, isExpected: false);

    /// <param name="page">The text.</param>
    /// <param name="at">Where it should begin.</param>
    /// <param name="isExpected">Whether the words before already promise a date: then "7/8" needs no other sign.</param>
    public static Said? Read(Page page, int at, bool isExpected)
    {
        var next = at;
        int? weekday = null;
        var which = Say.None;
        if (page.SayAt(next) is Say.This or Say.Next && WeekdayReader.Name(page, next + 1) is not null)
        {
            next++;
        }

        if (WeekdayReader.Name(page, next) is { } named)
        {
            weekday = named.Weekday;
            next = page[named.End].Kind == TokenKind.Mark && page[named.End].Value is ',' or '.' or '(' or '-' ? named.End + 1 : named.End;
            next = page.SayAt(next) is Say.The or Say.On ? next + 1 : next;
        }

        if (!page.StandsFree(next) && weekday is null || page[next].Kind is TokenKind.Mark or TokenKind.Break)
        {
            return null;
        }

        var said = Compact(page, next) ?? Three(page, next) ?? Two(page, next, weekday is not null || isExpected);
        if (said is null)
        {
            return null;
        }

        // "Monday 12-4" is a time, "Friday 7-6" a day, if that is a Friday
        if (weekday is { } day && said.Parts is { Year: null, Month: not null } && page.IsMark(next + 1, '-') && (Resolver.Resolve(page, said.Parts, false) is not { } on || ((int)on.Stretch.From.DayOfWeek != day && on.Others.All(other => (int)other.From.DayOfWeek != day))))
        {
            return null;
        }

        var end = weekday is not null && page.IsMark(next - 1, '(') ? page.SkipMark(said.End, ')') : said.End;
        return said.Parts is { } parts ? new(end) { Parts = parts with { Weekday = weekday, Which = which } } : said with { End = end };
    }

    /// <summary>"20261016": eight figures are a date only behind a word that says so.</summary>
    private static Said? Compact(Page page, int at)
    {
        if (page[at] is not { Kind: TokenKind.Number, Digits: 8, IsOrdinal: false } number || !page.EndsFree(at) || !FigureSigns.IsTied(page, at))
        {
            return null;
        }

        return Whole(number.Value / 10_000, number.Value / 100 % 100, number.Value % 100, at + 1);
    }

    private static Said? Three(Page page, int at)
    {
        if (Separator(page, at + 1) is not { } mark || !page.IsMark(at + 3, mark) || !page[at + 3].IsGlued || !page[at + 4].IsGlued || !page[at + 2].IsGlued || !EndsFree(page, at + 4, mark))
        {
            return null;
        }

        var (a, b, c) = (page[at], page[at + 2], page[at + 4]);
        if (FigureSigns.IsVersion(page, at) || a.IsOrdinal || b.IsOrdinal || c.IsOrdinal)
        {
            return null;
        }

        if (b.Word is { Month: > 0 } month)
        {
            return Named(a, month.Month, c, at + 5);
        }

        if (a.Word is { Month: > 0 } first)
        {
            return Named(c, first.Month, b, at + 5) ?? Named(b, first.Month, c, at + 5);
        }

        if (c.Word is { Month: > 0 } last)
        {
            return Named(a, last.Month, b, at + 5);
        }

        if (a.Kind != TokenKind.Number || b.Kind != TokenKind.Number || c.Kind != TokenKind.Number || b.Digits > 2)
        {
            return null;
        }

        // "2026.4.1" is a release; "2026.04.01" is a day.
        if (a.Digits == 4 && YearReader.IsYear(a.Value, 4) && c.Digits <= 2 && (mark != '.' || (b.Digits == 2 && c.Digits == 2)))
        {
            return Whole(a.Value, b.Value, c.Value, at + 5);
        }

        return a.Digits <= 2 && (c.Digits == 2 || YearReader.IsYear(c.Value, c.Digits)) && (c.Digits == 4 || mark != '.' || a.Digits == 2 && b.Digits == 2 || FigureSigns.IsTied(page, at))
            ? Ordered(page, a.Value, b.Value, YearReader.Full(c.Value, c.Digits), mark, at + 5)
            : null;
    }

    /// <summary>The digits may end a sentence, and begin a range with a dash, but be no part of a longer number.</summary>
    private static bool EndsFree(Page page, int last, char mark) =>
        page.EndsFree(last) || (mark is '/' or '.' && page.IsGluedMark(last + 1, '-') && page[last + 2] is { IsGlued: true, Kind: TokenKind.Number })
        || (mark is '-' && page.IsGluedMark(last + 1, '-') && page[last + 2] is { IsGlued: true, Kind: TokenKind.Number } && page.IsGluedMark(last + 3, '-') && page.IsGluedMark(last + 5, '-'));

    private static Said? Two(Page page, int at, bool isExpected)
    {
        if (Separator(page, at + 1) is not { } mark || page[at] is not { Kind: TokenKind.Number, Digits: <= 2, IsOrdinal: false } a || page[at + 2] is not { Kind: TokenKind.Number, Digits: <= 2, IsOrdinal: false, IsGlued: true } b)
        {
            // "9-Dec", "12-2015"
            return Separator(page, at + 1) is '-' or '/' && page[at] is { Kind: TokenKind.Number, Digits: <= 2, Value: >= 1 and <= 12 } month && page[at + 2] is { IsGlued: true, Kind: TokenKind.Number } whole && YearReader.IsYear(whole.Value, whole.Digits) && page.EndsFree(at + 2) && isExpected
                ? new(at + 3) { Parts = new(whole.Value, month.Value) }
                : null;
        }

        // "18.12." in German keeps its last point
        var end = mark == '.' && page.IsGluedMark(at + 3, '.') ? at + 4 : at + 3;
        // "Open from 9.30": nobody puts points behind a month in figures.
        if (mark == '.' && b.Value > 12 && page.Order is not DayOrder.MonthFirst)
        {
            return null;
        }

        var isFree = page.EndsFree(at + 2) || (end == at + 4 && page[end] is { Kind: TokenKind.Mark, IsGlued: true, Value: '-' or '–' } && page[end + 1] is { IsGlued: true, Kind: TokenKind.Number }) || (mark == '/' && page.IsGluedMark(at + 3, '-') && page[at + 4] is { IsGlued: true, Kind: TokenKind.Number });
        var year = page.IsMark(end, ',') && page[end + 1].Digits == 4 ? YearReader.Behind(page, end, afterDay: false) : null;
        return isFree && FigureSigns.IsDate(page, at, mark, isExpected) ? Ordered(page, a.Value, b.Value, year?.Year, mark, year?.End ?? end) : null;
    }

    private static char? Separator(Page page, int at) =>
        page[at] is { Kind: TokenKind.Mark, IsGlued: true, Value: '/' or '-' or '.' } mark ? (char)mark.Value : null;

    private static Said? Named(Token day, int month, Token year, int end)
    {
        (day, year) = day.Digits == 4 ? (year, day) : (day, year);
        return day is { Kind: TokenKind.Number, Digits: <= 2 } && year is { Kind: TokenKind.Number } && (year.Digits == 2 || YearReader.IsYear(year.Value, year.Digits))
            ? Whole(YearReader.Full(year.Value, year.Digits), month, day.Value, end)
            : null;
    }

    private static Said? Whole(int year, int month, int day, int end) =>
        year is >= 1900 and <= 2099 && DayResolver.Exists(year, month, day) ? new(end) { Parts = new(year, month, day) } : null;

    private static Said? Ordered(Page page, int a, int b, int? year, char mark, int end)
    {
        var dayFirst = DayResolver.Exists(year ?? 2024, b, a);
        var monthFirst = DayResolver.Exists(year ?? 2024, a, b);
        if (!dayFirst && !monthFirst)
        {
            return null;
        }

        // Points are a day-first writer's; only a writer known to put the month first does otherwise.
        var order = page.Order is DayOrder.Unknown && mark == '.' ? DayOrder.DayFirst : page.Order;
        var takesDay = dayFirst && (!monthFirst || a == b || order is DayOrder.DayFirst);
        var takesMonth = monthFirst && (!dayFirst || order is DayOrder.MonthFirst);
        return new(end) { Parts = (takesDay || !takesMonth) && dayFirst ? new(year, b, a) { MaySwap = !takesDay && !takesMonth } : new(year, a, b) { MaySwap = !takesDay && !takesMonth } };
    }
}
