namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads a day of the month without its month: "the 14th", "20th instant", "on the 17", the 9 of "Thurs 9".</summary>
internal static class LoneDayReader
{
    /// <summary>"the 14th", "20th inst.", "the 1st of next month", "the twenty-sixth day of the month".</summary>
    public static Said? Read(Page page, int at, bool afterWeekday)
    {
        var hasThe = page.Is(at, Say.The);
        var start = hasThe ? at + 1 : at;
        if (!page.StandsFree(at))
        {
            return null;
        }

        if (NumberReader.Ordinal(page, start) is not { Value: <= 31 } day)
        {
            return BareDay(page, at, start);
        }

        if (Companions.MonthOfLetter(page, day.End) is { } letter)
        {
            var month = page.Written.PlusMonths(letter.Months);
            return new(letter.End) { Parts = new(month.Year, month.Month, day.Value) };
        }

        var next = page.Says(day.End, "day") && page.Is(day.End + 1, Say.Of) ? day.End + 1 : day.End;
        var of = page.Is(next, Say.Of) || page.Is(next, Say.In) ? next + 1 : next;
        if (SpanReader.Month(page, of) is { } span && (of > next || page.Is(of, Say.This) || page.Is(of, Say.Next)))
        {
            return new(span.End) { Parts = new(span.Stretch!.Value.From.Year, span.Stretch.Value.From.Month, day.Value) };
        }

        if (Companions.MonthAhead(page, day.End) is { } ahead)
        {
            return new(day.End) { Parts = new(ahead.Year, ahead.Month, day.Value) };
        }

        var spelled = page[start].Kind == TokenKind.Word;
        return ((afterWeekday && (!spelled || hasThe || page.Is(at - 1, Say.The))) || (!spelled && Companions.IsDayOfMonth(page, at, start, hasThe))) && page.EndsFree(start)
            ? new(day.End) { Parts = new(Day: day.Value) { HasThe = hasThe } }
            : null;
    }

    /// <summary>"on the 17", as those write who speak English as a second language; "3, 4 and 10 May", where the month comes last.</summary>
    private static Said? BareDay(Page page, int at, int number)
    {
        if (page[number] is not { Kind: TokenKind.Number, Digits: <= 2, Value: >= 1 and <= 31 } day || !page.EndsFree(number) || MonthDayReader.IsClockOrMeasure(page, number + 1))
        {
            return null;
        }

        if (Companions.MonthAhead(page, number + 1) is { } ahead)
        {
            return new(number + 1) { Parts = new(ahead.Year, ahead.Month, day.Value) };
        }

        // "Oct 5 or 6"
        var goesOn = page.Before is { NamesMonth: true } before && before.End == at - 1 && (page.SayAt(at - 1) is Say.And or Say.Or || page.IsMark(at - 1, '&') || page.IsMark(at - 1, '/') || page.IsMark(at - 1, ',')) && day.Value > before.Days.Last.Day;
        return (goesOn || number > at && page.SayAt(at - 1) is Say.On or Say.By or Say.Until or Say.Before or Say.After or Say.Since) && Companions.MayFollowDay(page, number + 1) && !page.Is(number + 1, Say.Of)
            ? new(number + 1) { Parts = new(Day: day.Value) { HasThe = true } }
            : null;
    }

    /// <summary>"Thurs 9", "Friday 26th": only right behind a weekday.</summary>
    public static Said? BehindWeekday(Page page, int at)
    {
        var end = page.IsGluedMark(at + 1, '.') && page[at + 2].Word?.Month > 0 ? at + 2 : at + 1;
        return page[at] is { Kind: TokenKind.Number, Value: >= 1 and <= 31, Digits: <= 2 } number && !page[at].IsGlued && page.EndsFree(at)
            && !MonthDayReader.IsClockOrMeasure(page, at + 1) && !(number.Value <= 12 && !number.IsOrdinal && (page.Is(at + 1, Say.To) || page.Is(at + 1, Say.Until)) && page[at + 2] is { Kind: TokenKind.Number, IsOrdinal: false, Value: <= 12 } && page[at + 3].Word is not { Month: > 0 }) && (number.IsOrdinal || Companions.MayFollowDay(page, at + 1))
            ? new(end) { Parts = new(Day: number.Value) }
            : null;
    }

}
