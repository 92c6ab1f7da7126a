namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads a whole month: "October", "Oct 2026", "this September", "2017 april", "12-2015".</summary>
internal static class MonthReader
{
    public static Said? Read(Page page, int at)
    {
        var next = page.Skip(at, Say.The);
        var which = page.SayAt(next) is Say.This or Say.Next or Say.Last or Say.Coming or Say.Past or Say.Following or Say.Previous ? page.SayAt(next) : Say.None;
        next = which is Say.None ? next : next + 1;
        var said = Name(page, next);
        if (said?.Parts is not { } parts)
        {
            return which is Say.None ? YearFirst(page, at) : null;
        }

        if (Companions.IsStreet(page, said.End))
        {
            return null;
        }

        // "This may take longer"
        if (page[next].Word!.IsShaky && parts.Year is null && (which is not Say.None || page.Is(next - 1, Say.This)) && !page.IsCapital(next) && (page.Says(next, "may") || page.Says(next, "march")))
        {
            return null;
        }

        var isShaky = page[next].Word!.IsShaky && which is Say.None && parts.Year is null;
        return isShaky && !Companions.IsMonth(page, next) ? null : said with { Parts = parts with { Which = which } };
    }

    /// <summary>The name of a month with its year, if it has one, whatever stands before it.</summary>
    public static Said? Name(Page page, int at)
    {
        if (page[at].Word is not { Month: > 0 } month || (page[at].IsGlued && !page.StandsFree(at) && !(page[at - 1].Kind == TokenKind.Mark && page[at - 1].Value is '-' or '–' or '/')))
        {
            return null;
        }

        // "Jan." ends with its point only when the sentence does not.
        var end = page.IsGluedMark(at + 1, '.') && page[at].Length <= 4 && page[at + 2].Kind is TokenKind.Number ? at + 2 : at + 1;
        var year = YearReader.Behind(page, end, afterDay: false);
        return !page.EndsFree(at) && year is null && !page.IsGluedMark(at + 1, '-') && !page.IsGluedMark(at + 1, '/') ? null
            : new(year?.End ?? at + 1) { Parts = new(year?.Year, month.Month) };
    }

    private static Said? YearFirst(Page page, int at) =>
        page[at] is { Kind: TokenKind.Number, Digits: 4 } year && YearReader.IsYear(year.Value, 4) && page.StandsFree(at) && page[at + 1].Word is { Month: > 0 } month && MonthDayReader.DayValue(page, at + 2) is null
            ? new(at + 2) { Parts = new(year.Value, month.Month) }
            : null;
}
