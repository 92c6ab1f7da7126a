namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads one end of a range, a bare number too: what "12" is in "12-16 Oct" the other end says.</summary>
internal static class RangeSideReader
{
    public static RangeSide? Read(Page page, int at, bool mayBeLoose)
    {
        if (DayReader.Read(page, at) is { } said)
        {
            return said.Parts is { } parts && parts.Slice is Slice.Whole ? new(said.End, parts, null, false) : Resolver.Resolve(page, said, at) is { } resolved && !resolved.IsOpen ? new(said.End, null, resolved, false) : null;
        }

        // "1-1/4 boards": a whole and a part of one
        if (at == page.FreeAt && page.IsGluedMark(at - 1, '-') && page[at].IsGlued && page.IsGluedMark(at + 1, '/') && page[at - 2].Kind is TokenKind.Number && page[at - 3].Kind is not TokenKind.Mark && FigureSigns.IsFraction(page, at) && !Companions.MayFollowDay(page, at + 3))
        {
            return null;
        }

        // "5/10 - 9/10": two of a kind are dates without another sign
        if (page.IsGluedMark(at + 1, '/') && NumericDateReader.Read(page, at, isExpected: true) is { Parts: { } figures } numeric && (at == page.FreeAt || RangeReader.Connector(page, numeric.End, false) is { } second && page[second].Kind == TokenKind.Number && page.IsGluedMark(second + 1, '/')))
        {
            return new(numeric.End, figures, null, false);
        }

        // "from 21.09 to 25.09"
        if (page.IsGluedMark(at + 1, '.') && (Closed(page, at) ?? Pointed(page, at)) is { } pointed)
        {
            return pointed;
        }

        // "Jan-Feb 2017": where a month is sure at the other end, "Jan" is one too
        if (MonthReader.Name(page, at) is { } month && RangeReader.Connector(page, month.End, false) is { } other && page[other].Word is { Month: > 0 })
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

    // "20.7. to 2.8.", "20.7.-31.7.2026": no clock time has a point behind its minutes.
    private static RangeSide? Closed(Page page, int at)
    {
        if (NumericDateReader.Read(page, at, isExpected: true) is not { Parts: { MaySwap: false } parts } said || said.End != at + 4)
        {
            return null;
        }

        return at == page.FreeAt || (RangeReader.Connector(page, said.End, isBetween: true) is { } other && page[other].Kind == TokenKind.Number && page.IsGluedMark(other + 1, '.') && page[other + 2] is { Kind: TokenKind.Number, IsGlued: true } && page.IsGluedMark(other + 3, '.'))
            ? new(said.End, parts, null, false)
            : null;
    }

    // Two clock times end on the same odd minute as little as they end on the 29th minute.
    private static RangeSide? Pointed(Page page, int at)
    {
        var isSecond = at == page.FreeAt;
        if (NumericDateReader.Read(page, at, isExpected: true) is not { Parts: { MaySwap: false } parts } said || said.End != at + 3 || (isSecond ? at - 4 : RangeReader.Connector(page, at + 3, isBetween: true) ?? -1) is not (>= 0 and var other) || !page.IsGluedMark(other + 1, '.') || page[other].Kind != TokenKind.Number || page[other + 2] is not { Kind: TokenKind.Number, IsGlued: true })
        {
            return null;
        }

        return page[at + 2] is { Digits: 2 } month && (page[other + 2].Value == month.Value || page[at].Value > 23 || page[other].Value > 23) && page[other + 2].Digits == 2 ? new(said.End, parts, null, false) : null;
    }

    private static bool IsBeforeConnector(Page page, int at) => RangeReader.Connector(page, at, false) is not null || page.Is(at, Say.And);

}
