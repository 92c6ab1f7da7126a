namespace OutlookFollowUp.Understanding.Dates;

/// <summary>What a text itself shows of its writer's order: "18/12" can only be day-first.</summary>
internal static class FigureOrder
{
    public static DayOrder Shown(Page page)
    {
        var (dayFirst, monthFirst) = (false, false);
        for (var at = 0; at + 2 < page.Count; at++)
        {
            if (!page.IsGluedMark(at + 1, '/') || page[at] is not { Kind: TokenKind.Number, Digits: <= 2 } a || page[at + 2] is not { Kind: TokenKind.Number, Digits: <= 2, IsGlued: true } b || !page.StandsFree(at))
            {
                continue;
            }

            var hasYear = page.IsGluedMark(at + 3, '/') && page[at + 4] is { Kind: TokenKind.Number, IsGlued: true, Digits: 2 or 4 };
            if (hasYear || (page.EndsFree(at + 2) && FigureSigns.IsDate(page, at, '/', isExpected: false)))
            {
                dayFirst |= a.Value is > 12 and <= 31 && b.Value is >= 1 and <= 12;
                monthFirst |= b.Value is > 12 and <= 31 && a.Value is >= 1 and <= 12;
            }
        }

        return dayFirst == monthFirst ? DayOrder.Unknown : dayFirst ? DayOrder.DayFirst : DayOrder.MonthFirst;
    }
}
