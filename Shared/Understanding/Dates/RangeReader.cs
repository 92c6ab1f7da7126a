using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads from one day to another: "12-16 Oct", "from the 5th to the 9th", "between 3 and 12 of Sept", "Nov 18-Dec 19, 2015", "Monday to Wednesday".</summary>
internal static class RangeReader
{
    public static Find? Read(Page page, int at)
    {
        var isBetween = page.Is(at, Say.Between);
        var isFrom = page.Is(at, Say.From);
        var start = isBetween || isFrom ? at + 1 : at;
        start = page.Says(start, "le") || page.Says(start, "zum") ? start + 1 : start;
        if (Moves.FromTo(page, isFrom ? at : at - 1))
        {
            return null;
        }

        if (!isBetween && !page.IsJoinedBehind(start) || RangeSideReader.Read(page, start, isBetween || isFrom) is not { } left || Connector(page, left.End, isBetween) is not { } next)
        {
            return null;
        }

        next = page.Says(next, "zum") || page.Says(next, "and") && page.Is(next + 1, Say.Inclusive) ? next + 1 : next;
        page.FreeAt = next;
        if (RangeSideReader.Read(page, next, left.Parts?.Month is not null || left.IsLoose || isFrom || isBetween) is not { } right || (left.IsLoose && right.Parts?.Month is null && !(left.IsOrdinal && (isFrom || page.Is(start, Say.The) && right.Parts?.Day is not null && Companions.MayFollowDay(page, right.End)))) || (right.IsLoose && (left.Parts?.Month is null || left.Parts.Day is null)))
        {
            return null;
        }

        // A stretch ("14 to 18 April", "2014-2018") is of one kind at both ends.
        var isDash = page[next - 1].Kind == TokenKind.Mark;
        if (right.IsLoose && YearReader.Behind(page, right.End, afterDay: false) is { } year)
        {
            right = right with { End = year.End, Parts = right.Parts! with { Year = year.Year, Month = left.Parts!.Month } };
        }

        if (isDash && left.Grain != right.Grain && !isFrom && !isBetween)
        {
            return null;
        }

        // "Friday - Jun 15" says one day twice
        if (isDash && left.Parts is { Month: null, Day: null, Weekday: not null } && right.Parts is { Month: not null })
        {
            return null;
        }

        // Nothing lies between the 3rd and the 4th: floors do, days do not.
        if (isBetween && left.Parts is { Month: null, Day: { } low } && right.Parts is { Month: null, Day: { } high } && high == low + 1)
        {
            return null;
        }

        if (RangeDays.Of(page, left, right, at) is not { } days || days.From > days.To || page.IsMark(next - 1, '/') && Period.DaysBetween(days.From, days.To) != 2)
        {
            return null;
        }

        var end = TieReader.Inclusive(page, right.End) ?? right.End;
        return new(at, end) { Days = new(days.From, days.To, Grain.Range), Assumed = days.Assumed, NamesMonth = left.Parts?.Month is not null || right.Parts?.Month is not null || page.Before is { NamesMonth: true } };
    }

    /// <summary>Whether a <see cref="Connector"/> may begin here; an "and" only joins what "between" has opened.</summary>
    public static bool IsJoint(Page page, int at) => page[at].Kind switch
    {
        TokenKind.Mark => page[at].Value is '-' or '–' or '—' or '~' or '/',
        TokenKind.Word => page.SayAt(at) is Say.To or Say.Through or Say.Until or Say.Up || page.Says(at, "t"),
        _ => false,
    };

    /// <summary>The first token behind the word or dash that joins two days; null when none stands there.</summary>
    public static int? Connector(Page page, int at, bool isBetween)
    {
        if (page[at].Kind == TokenKind.Mark && page[at].Value is '-' or '–' or '—' or '~' or '/')
        {
            return page.IsMark(at + 1, '>') ? null : at + 1;
        }

        return page.SayAt(at) switch
        {
            Say.To or Say.Through => at + 1,
            Say.Until when page.Says(at, "tot") && page.Says(at + 1, "en") => at + 3,
            Say.Until when TieReader.AndWith(page, at + 1) is { } with => with,
            Say.Until => TieReader.Inclusive(page, at + 1) ?? at + 1,
            Say.And when isBetween || page.Is(at + 1, Say.Until) => page.Is(at + 1, Say.Until) ? at + 2 : at + 1,
            Say.Up when page.Is(at + 1, Say.To) => TieReader.Inclusive(page, at + 2) ?? at + 2,
            _ => page.Says(at, "t") && page.IsGluedMark(at + 1, '/') && page.Says(at + 2, "m") ? at + 3 : null,
        };
    }

}
