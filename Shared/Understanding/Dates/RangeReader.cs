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
        if (SideAt(page, start, isBetween || isFrom) is not { } left || Connector(page, left.End, isBetween) is not { } next)
        {
            return null;
        }

        next = page.Says(next, "zum") || page.Says(next, "and") && page.Is(next + 1, Say.Inclusive) ? next + 1 : next;
        page.FreeAt = next;
        if (SideAt(page, next, left.Parts?.Month is not null || left.IsLoose || isFrom || isBetween) is not { } right || (left.IsLoose && right.Parts?.Month is null && !(isFrom && left.IsOrdinal)) || (right.IsLoose && (left.Parts?.Month is null || left.Parts.Day is null)))
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

        if (Days(page, left, right, at) is not { } days || days.From > days.To || page.IsMark(next - 1, '/') && Period.DaysBetween(days.From, days.To) != 2)
        {
            return null;
        }

        var end = TieReader.Inclusive(page, right.End) ?? right.End;
        return new(at, end) { Days = new(days.From, days.To, Grain.Range), Assumed = days.Assumed, NamesMonth = left.Parts?.Month is not null || right.Parts?.Month is not null || page.Before is { NamesMonth: true } };
    }

    private sealed record RangeSide(int End, Parts? Parts, Resolved? Resolved, bool IsLoose, bool IsOrdinal = false)
    {
        public Grain Grain => Resolved?.Stretch.Grain ?? (Parts is { Day: not null } or { Weekday: not null } ? Grain.Day : Parts is { Month: not null } ? Grain.Month : Grain.Day);
    }

    private static RangeSide? SideAt(Page page, int at, bool mayBeLoose)
    {
        if (DayReader.Read(page, at) is { } said)
        {
            return said.Parts is { } parts && parts.Slice is Slice.Whole ? new(said.End, parts, null, false) : Resolver.Resolve(page, said, at) is { } resolved && !resolved.IsOpen ? new(said.End, null, resolved, false) : null;
        }

        // "5/10 - 9/10": two of a kind are dates without another sign
        if (page.IsGluedMark(at + 1, '/') && NumericDateReader.Read(page, at, isExpected: true) is { Parts: { } figures } numeric && (at == page.FreeAt || Connector(page, numeric.End, false) is { } second && page[second].Kind == TokenKind.Number && page.IsGluedMark(second + 1, '/')))
        {
            return new(numeric.End, figures, null, false);
        }

        // "Jan-Feb 2017": where a month is sure at the other end, "Jan" is one too
        if (MonthReader.Name(page, at) is { } month && Connector(page, month.End, false) is { } other && page[other].Word is { Month: > 0 })
        {
            return new(month.End, month.Parts, null, false);
        }

        if (QuarterReader.Year(page, at, isExpected: page[at].Digits == 4) is { Stretch: { } year } named)
        {
            return new(named.End, null, new(year, Assumed.Nothing), false);
        }

        if (page.Is(at, Say.Now))
        {
            return new(at + 1, null, new(Stretch.Day(page.Written), Assumed.Nothing), false);
        }

        // "12" of "12-16 Oct", "8." of "8. bis 12. Juni", "16" of "Oct 12-16"
        var next = page.Skip(at, Say.The);
        var weekday = WeekdayReader.Name(page, next);
        next = weekday is { } written ? page.SkipMark(written.End, ',') : next;
        next = page.Skip(next, Say.The);
        if (MonthDayReader.DayValue(page, next) is not { } day || !(mayBeLoose || IsBeforeConnector(page, page.IsGluedMark(day.End, '.') ? day.End + 1 : day.End)) || !page.StandsFree(next))
        {
            return null;
        }

        var end = page.IsGluedMark(day.End, '.') && IsBeforeConnector(page, day.End + 1) ? day.End + 1 : day.End;
        var isTime = page.IsGluedMark(end, ':') || page.SayAt(end) is Say.Am or Say.Pm or Say.Oclock || page.IsGluedMark(end, '%') || page[end] is { IsGlued: true, Kind: TokenKind.Word };
        return isTime ? null : new(end, new(Day: day.Value, Weekday: weekday?.Weekday), null, true, page[next].IsOrdinal);
    }

    private static bool IsBeforeConnector(Page page, int at) => Connector(page, at, false) is not null || page.Is(at, Say.And);

    private static int? Connector(Page page, int at, bool isBetween)
    {
        if (page[at].Kind == TokenKind.Mark && page[at].Value is '-' or '–' or '—' or '~' or '/')
        {
            return page.IsMark(at + 1, '>') ? null : at + 1;
        }

        return page.SayAt(at) switch
        {
            Say.To or Say.Through => at + 1,
            Say.Until when page.Says(at, "tot") && page.Says(at + 1, "en") => at + 3,
            Say.Until => TieReader.Inclusive(page, at + 1) ?? at + 1,
            Say.And when isBetween || page.Is(at + 1, Say.Until) => page.Is(at + 1, Say.Until) ? at + 2 : at + 1,
            Say.Up when page.Is(at + 1, Say.To) => TieReader.Inclusive(page, at + 2) ?? at + 2,
            _ => page.Says(at, "t") && page.IsGluedMark(at + 1, '/') && page.Says(at + 2, "m") ? at + 3 : null,
        };
    }

    private static (LocalDate From, LocalDate To, Assumed Assumed)? Days(Page page, RangeSide left, RangeSide right, int at)
    {
        if (left.Parts is { } first && right.Parts is { } last)
        {
            return Both(page, first, last, Tense.IsPast(page, at, right.End));
        }

        var isPast = left.Resolved is { Stretch.To: var to } && to <= page.Written;
        var from = left.Resolved ?? Resolver.Resolve(page, left.Parts!, isPast: false);
        var until = right.Resolved ?? Resolver.Resolve(page, right.Parts!, isPast: false, looksAhead: !isPast);
        if (until is not null && left.Parts is { Month: null, Day: null, Weekday: { } weekday })
        {
            return (Weeks.Last(until.Stretch.From, weekday), until.Stretch.To, until.Assumed);
        }

        return from is null || until is null ? null : (from.Stretch.From, until.Stretch.To, from.Assumed | until.Assumed);
    }

    /// <summary>What one end leaves out the other says; the last day is found first, and the first day is the last such day before it.</summary>
    private static (LocalDate From, LocalDate To, Assumed Assumed)? Both(Page page, Parts first, Parts last, bool isPast)
    {
        if (first is { Month: null, Day: null, Weekday: { } weekday })
        {
            var start = Resolver.Resolve(page, first, isPast)!;
            var end = last is { Month: null, Day: null, Weekday: { } other } ? Stretch.Day(Weeks.Coming(start.Stretch.From, other)) : Resolver.Resolve(page, last, isPast)?.Stretch;
            return end is { } found ? (found.From < start.Stretch.From ? Weeks.Last(found.From, weekday) : start.Stretch.From, found.To, start.Assumed) : null;
        }

        if (last is { Month: null, Day: null, Weekday: { } lastDay } && Resolver.Resolve(page, first, isPast) is { } begun)
        {
            return (begun.Stretch.From, Weeks.Coming(begun.Stretch.From, lastDay).PlusDays(1), begun.Assumed);
        }

        // Without any month the first day leads: "from the 28th to the 3rd".
        if (first is { Month: null, Day: not null } && last is { Month: null, Day: { } bare })
        {
            var start = Resolver.Resolve(page, first, isPast);
            if (start is null)
            {
                return null;
            }

            var month = start.Stretch.From.Day <= bare ? start.Stretch.From : start.Stretch.From.PlusMonths(1);
            return Resolver.Exists(month.Year, month.Month, bare) ? (start.Stretch.From, new LocalDate(month.Year, month.Month, bare).PlusDays(1), start.Assumed) : null;
        }

        last = last with { Month = last.Month ?? first.Month, Year = last.Year ?? (last.Month is null ? first.Year : null), Which = Say.None };
        first = first with { Month = first.Month ?? last.Month, Year = first.Year ?? (first.Which is Say.This ? page.Written.Year : null) };
        if (first.Year is { } year && last.Year is null)
        {
            last = last with { Year = Order(first, last) > 0 ? year + 1 : year };
        }

        if (Resolver.Resolve(page, last with { MaySwap = false }, isPast, looksAhead: !isPast) is not { } until)
        {
            return null;
        }

        first = first with { Year = first.Year ?? (Order(first, last) > 0 ? until.Stretch.From.Year - 1 : until.Stretch.From.Year), MaySwap = false };
        return Resolver.Resolve(page, first, isPast) is { } from ? (from.Stretch.From, until.Stretch.To, until.Assumed | from.Assumed) : null;
    }

    private static int Order(Parts one, Parts other) => ((one.Month ?? 0) * 100) + (one.Day ?? 0) - ((other.Month ?? 0) * 100) - (other.Day ?? (one.Day is null ? 0 : 31));
}
