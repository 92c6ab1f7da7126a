namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads "14 October", "October 14th, 2026", "the 3rd of March", "Thurs 9", "the 14th", "20th instant".</summary>
internal static class MonthDayReader
{
    public static Said? Read(Page page, int at)
    {
        // "this Friday, 15 June"
        var next = page.SayAt(at) is Say.This or Say.Next or Say.Coming && page[at + 1].Word?.Weekday > 0 ? at + 1 : at;
        int? weekday = null;
        next = page.Is(next, Say.The) && page[next + 1].Word?.Weekday > 0 ? next + 1 : next;
        if (WeekdayReader.Name(page, next) is { } named)
        {
            weekday = named.Weekday;
            next = AfterWeekday(page, named.End);
        }

        var day = MonthFirst(page, next) ?? DayFirst(page, next) ?? (weekday is null ? null : LoneDayReader.BehindWeekday(page, next)) ?? LoneDayReader.Read(page, next, weekday is not null);
        if (day is not { Parts: { } parts })
        {
            return null;
        }

        // "Friday (jun-15)"
        var end = weekday is not null && page.IsMark(next - 1, '(') ? page.SkipMark(day.End, ')') : day.End;
        // "20 May (Wed)", "May/22 (Tue)"
        if (weekday is null && page.IsMark(end, '(') && WeekdayReader.Name(page, end + 1) is { } behind && page.IsMark(behind.End, ')'))
        {
            weekday = behind.Weekday;
            end = behind.End + 1;
        }

        // "9th November, Monday", which is one
        if (weekday is null && parts is { Month: not null } && page.IsMark(end, ',') && WeekdayReader.Name(page, end + 1) is { } after && page.IsEndOfPhrase(after.End))
        {
            weekday = after.Weekday;
            end = after.End;
        }

        return new(end) { Parts = parts with { Weekday = weekday } };
    }

    private static int AfterWeekday(Page page, int at)
    {
        var next = page.IsGluedMark(at, '.') ? at + 1 : at;
        next = page[next].Kind == TokenKind.Mark && page[next].Value is ',' or '-' or '(' or '–' ? next + 1 : next;
        return page.Is(next, Say.The) ? next + 1 : page.Is(next, Say.On) && page.Is(next + 1, Say.The) ? next + 2 : next;
    }

    /// <summary>"October 14", "Oct. 14th 2026", "May the 5th", "Nov/2", "Dec31".</summary>
    private static Said? MonthFirst(Page page, int at)
    {
        if (page[at].Word is not { Month: > 0 } month || !page.StandsFree(at) && !page.IsGluedMark(at - 1, '-'))
        {
            return null;
        }

        var next = AfterAbbreviation(page, at + 1);
        var mark = page[next].Kind == TokenKind.Mark && page[next].Value is ',' or '-' or '/' ? (char)page[next].Value : default;
        next = page.Skip(mark == default ? next : next + 1, Say.The);
        if (DayValue(page, next) is not { } day || IsClockOrMeasure(page, day.End) || (month.IsShaky && !page.IsCapital(at) && page.Says(at, "may") && !page[next].IsOrdinal && page[next].Kind == TokenKind.Number && !page.IsEndOfPhrase(day.End) && day.End < page.Count && YearReader.Behind(page, day.End, true) is null))
        {
            return null;
        }

        var year = YearReader.Behind(page, day.End, afterDay: true, mark);
        return new(year?.End ?? day.End) { Parts = new(year?.Year, month.Month, day.Value) };
    }

    /// <summary>"14 Oct", "14. Oktober 2026", "3rd of March", "3 de mayo de 2026", "9-Dec-26".</summary>
    private static Said? DayFirst(Page page, int at)
    {
        if (!page.StandsFree(at))
        {
            return null;
        }

        var start = page.Is(at, Say.The) ? at + 1 : at;
        if (DayValue(page, start) is not { } day)
        {
            return null;
        }

        // "4. April" is German; "we are fourth. April has more" ends a sentence.
        var next = page.IsGluedMark(day.End, '.') && page[start].Kind == TokenKind.Number ? day.End + 1 : day.End;
        next = page.Is(next, Say.Of) ? page.Skip(next + 1, Say.The) : page.Says(next, "day") && page.Is(next + 1, Say.Of) ? next + 2 : next;
        var mark = page[next].Kind == TokenKind.Mark && page[next].Value is '-' or '/' && page[next + 1].IsGlued ? (char)page[next].Value : default;
        next = mark == default ? next : next + 1;
        if (page[next].Word is not { Month: > 0 } month || (page.IsGluedMark(next + 1, '\'') && page[next + 2].Kind != TokenKind.Number) || IsVerb(page, next, start) || Companions.IsStreet(page, next + 1))
        {
            return null;
        }

        var end = AfterAbbreviation(page, next + 1);
        var year = YearReader.Behind(page, end, afterDay: true, mark);
        return new(year?.End ?? (end > next + 1 && page.IsEndOfPhrase(next + 1) ? next + 1 : end)) { Parts = new(year?.Year, month.Month, day.Value) };
    }

    /// <summary>A day of the month, in figures or as an ordinal in words.</summary>
    public static (int Value, int End)? DayValue(Page page, int at)
    {
        if (page[at] is { Kind: TokenKind.Number, Digits: <= 2, Value: >= 1 and <= 31 } number)
        {
            return (number.Value, at + 1);
        }

        return page[at].Kind == TokenKind.Word && NumberReader.Ordinal(page, at) is { Value: <= 31 } ordinal ? ordinal : null;
    }

    private static int AfterAbbreviation(Page page, int at) => page.IsGluedMark(at, '.') ? at + 1 : at;

    /// <summary>"Oct 10:30", "June 10 am": what follows makes the number a time or a measure, not a day.</summary>
    public static bool IsClockOrMeasure(Page page, int at) =>
        (page.IsGluedMark(at, ':') && page[at + 1] is { IsGlued: true, Kind: TokenKind.Number })
        || (page.IsGluedMark(at, '.') && page[at + 1] is { IsGlued: true, Kind: TokenKind.Number, Digits: <= 2 })
        || page.IsGluedMark(at, '%') || page.Is(at, Say.Am) || page.Is(at, Say.Pm) || page.Is(at, Say.Oclock)
        || page[at] is { IsGlued: true, Kind: TokenKind.Word } || (page[at].Word is { Unit: not Unit.None } unit && unit.Unit != Unit.Day && !page.Says(at, "second"));

    /// <summary>"the 3 may want": a verb, not the month.</summary>
    private static bool IsVerb(Page page, int month, int day) =>
        page.Says(month, "may") && !page.IsCapital(month) && !page[day].IsOrdinal && Companions.LooksLikeVerbObject(page, month + 1);
}
