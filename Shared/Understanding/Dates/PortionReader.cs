namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads days counted off at an end of a longer stretch: "the second fortnight of October", "the first two weeks of May", "the last weekend in June", "the latter half of the month".</summary>
internal static class PortionReader
{
    private static readonly WordSet Firsts = new("first opening initial");
    private static readonly WordSet Lasts = new("last final closing");
    private static readonly WordSet FirstHalves = new("former front earlier");
    private static readonly WordSet SecondHalves = new("latter back");
    private static readonly WordSet EarlyParts = new("early earlier first opening initial");
    private static readonly WordSet LateParts = new("late later latter last final closing");

    public static Said? Read(Page page, int at)
    {
        var next = page.Skip(at, Say.The);
        return Halved(page, next) ?? Fortnight(page, next) ?? Weekend(page, next) ?? Counted(page, next);
    }

    /// <summary>"the latter half of October", "the back half of the week", "the early part of next month".</summary>
    private static Said? Halved(Page page, int at)
    {
        var slice = page.Is(at + 1, Say.Half) ? FirstHalves.Has(page, at) ? Slice.FirstHalf : SecondHalves.Has(page, at) ? Slice.SecondHalf : Slice.Whole
            : page.Says(at + 1, "part") ? EarlyParts.Has(page, at) ? Slice.Early : LateParts.Has(page, at) ? Slice.Late : Slice.Whole
            : Slice.Whole;
        return slice is not Slice.Whole && Within(page, at + 2, at) is { Stretch: { } whole } of ? of with { Stretch = Stretches.Part(whole, slice) } : null;
    }

    // "The second fortnight of October" begins on the 16th, as the half of the month does.
    private static Said? Fortnight(Page page, int at)
    {
        var ordinal = NumberReader.Ordinal(page, at);
        return ordinal is { Value: 1 or 2 } nth && page[nth.End].Word?.Unit == Unit.Fortnight && Within(page, nth.End + 1, at) is { Stretch: { Grain: Grain.Month } whole } of
            ? of with { Stretch = Stretches.Part(whole, nth.Value == 1 ? Slice.FirstHalf : Slice.SecondHalf) }
            : null;
    }

    private static Said? Weekend(Page page, int at)
    {
        var nth = Lasts.Has(page, at) ? (Value: 0, End: at + 1) : NumberReader.Ordinal(page, at);
        return nth is { Value: <= 5 } number && page[number.End].Word?.Unit == Unit.Weekend && !Companions.IsPlural(page, number.End) && Within(page, number.End + 1, at) is { Stretch: { } whole } of
            && Weeks.NthWeekday(whole, 6, number.Value) is { } saturday
            ? of with { Stretch = Stretches.Around(saturday, Unit.Weekend) }
            : null;
    }

    /// <summary>"the first ten days of May", "the last two weeks in December", "the last fortnight of June".</summary>
    private static Said? Counted(Page page, int at)
    {
        var isFirst = Firsts.Has(page, at);
        if (!isFirst && !Lasts.Has(page, at) || (page[at + 1].Word?.Unit == Unit.Fortnight ? (new(1, Unit.Fortnight), at + 2) : LengthReader.Read(page, at + 1)) is not (Length length, int end) || length.IsClock || length is { Count: 1, Unit: not Unit.Fortnight })
        {
            return null;
        }

        if (Within(page, end, at) is not { Stretch: { } whole } of)
        {
            return null;
        }

        Stretch days = isFirst ? new(whole.From, length.From(whole.From), Grain.Range) : new(length.From(whole.To, -1), whole.To, Grain.Range);
        return days.From >= whole.From && days.To <= whole.To ? of with { Stretch = days } : null;
    }

    /// <summary>The stretch behind "of" or "in", its year filled in.</summary>
    private static Said? Within(Page page, int at, int start) =>
        (page.Is(at, Say.Of) || page.Is(at, Say.In) && page.Says(at, "in")) && PartOfReader.Whole(page, at + 1) is { } whole
            && Resolver.AsStretch(page, whole, start) is { Stretch.Grain: Grain.Week or Grain.Month or Grain.Quarter or Grain.Year } stretch ? stretch : null;
}
