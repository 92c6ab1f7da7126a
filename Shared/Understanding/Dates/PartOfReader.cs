namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads a part of a longer stretch: "end of October", "mid-November", "early next week", "the second half of February", "the last Friday of this month".</summary>
internal static class PartOfReader
{
    // "Have a good rest of the week"
    private static readonly WordSet Wishes = new("good great nice lovely wonderful pleasant fantastic enjoy");

    public static Said? Read(Page page, int at) => Sliced(page, at) ?? Numbered(page, at);

    private static Said? Sliced(Page page, int at)
    {
        if (SliceAt(page, at) is not { } slice)
        {
            return null;
        }

        // "60 days end of month" is a term of payment.
        if (slice.Slice is Slice.End && page[at - 1].Word?.Unit is Unit.Day or Unit.WorkingDay && page[at - 2].Kind == TokenKind.Number || (slice.IsDone && page.Says(at - 2, "net")))
        {
            return null;
        }

        if (slice.Slice is Slice.Rest && Wishes.Has(page, at - 1))
        {
            return null;
        }

        if (slice.Slice is Slice.Rest)
        {
            return page.Is(slice.End, Say.Of) && SpanReader.ReadAny(page, slice.End + 1) is { Stretch: { } now } rest && now.From <= page.Written && page.Written < now.To
                ? rest with { Stretch = now with { From = page.Written, Grain = Grain.Range } }
                : null;
        }

        if (slice.IsDone)
        {
            return new(slice.End) { Stretch = Stretches.Part(Stretches.Around(page.Written, slice.Unit), Slice.End), IsEndOfStretch = true };
        }

        if (page.SayAt(page.Skip(at, Say.The)) is Say.Earlier or Say.Later && page.Is(slice.End, Say.This) || page.SayAt(at) is Say.Earlier or Say.Later && page.Is(slice.End - 1, Say.The))
        {
            return SpanReader.ReadAny(page, slice.End) is { Stretch: { } now } said ? Stretches.Remaining(now, page.Written, page.Is(at, Say.Later)) is { } left ? said with { Stretch = left } : null : null;
        }

        return Whole(page, slice.End) is not { } whole ? null
            : whole.Parts is { Day: null, Weekday: null } parts ? whole with { Parts = parts with { Slice = slice.Slice } }
            : whole.Stretch is { Grain: not Grain.Day } stretch ? whole with { Stretch = Stretches.Part(stretch, slice.Slice), IsEndOfStretch = slice.Slice is Slice.End }
            : slice.Slice is Slice.End && whole.Stretch is not null ? whole : null;
    }

    /// <summary>A stretch long enough to have parts.</summary>
    public static Said? Whole(Page page, int at)
    {
        var of = page.Is(at, Say.Of) || page.Says(at, "du") || page.Says(at, "des") || page.IsMark(at, '-') ? at + 1 : at;
        return QuarterReader.Read(page, of) ?? WeekReader.Read(page, of) ?? SpanReader.ReadAny(page, of) ?? NthWeek(page, of) ?? MonthReader.Name(page, page.Skip(of, Say.The)) ?? QuarterReader.Year(page, of, isExpected: true)
            ?? (of > at ? RelativeDayReader.Day(page, of) ?? (WeekdayReader.Read(page, of) is { } weekday ? Resolver.AsStretch(page, weekday, of) : null) : null);
    }

    // "the end of the first week of October"
    private static Said? NthWeek(Page page, int at) =>
        page.Is(at, Say.The) && page.Inside(at, Numbered) is { Stretch.Grain: Grain.Week } week ? week : null;

    private static (Slice Slice, int End, bool IsDone, Unit Unit)? SliceAt(Page page, int at)
    {
        var next = page.Skip(at, Say.The);
        // "by year end", "month-end"
        if (page[next].Word is { Unit: Unit.Week or Unit.Month or Unit.Quarter or Unit.Year } unit && page.SkipMark(next + 1, '-') is var last && page.Says(last, "end") && !page.Is(last + 1, Say.Of) && Companions.MayFollowDay(page, last + 1))
        {
            return (Slice.End, last + 1, true, unit.Unit);
        }

        if (page.Says(next, "very") || page.Says(next, "tail"))
        {
            next++;
        }

        switch (page.SayAt(next))
        {
            case Say.EndOfWeek: return (Slice.End, next + 1, true, Unit.Week);
            case Say.EndOfMonth: return (Slice.End, next + 1, true, Unit.Month);
            case Say.EndOfQuarter: return (Slice.End, next + 1, true, Unit.Quarter);
            case Say.EndOfYear: return (Slice.End, next + 1, true, Unit.Year);
            case Say.Rest: return (Slice.Rest, next + 1, false, default);
            case Say.End: return (Slice.End, next + 1, false, default);
            case Say.Start: return (page.Says(next, "start") || page.Says(next, "beginning") ? Slice.Beginning : Slice.Early, next + 1, false, default);
            case Say.Starting when page.Is(next + 1, Say.Of): return (Slice.Beginning, next + 1, false, default);
            case Say.Middle or Say.Mid: return (Slice.Middle, next + 1, false, default);
            case Say.Early or Say.Earlier: return (Slice.Early, page.Is(next + 1, Say.In) ? page.Skip(next + 2, Say.The) : next + 1, false, default);
            case Say.Late or Say.Later: return (Slice.Late, page.Is(next + 1, Say.In) ? page.Skip(next + 2, Say.The) : next + 1, false, default);
            default: break;
        }

        var half = NumberReader.Ordinal(page, next) is { } ordinal && page.Is(page.SkipMark(ordinal.End, '-'), Say.Half) ? ordinal.Value
            : page.Is(next, Say.Last) && page.Is(next + 1, Say.Half) ? 2 : 0;
        return half is 1 or 2 && page.Is(next, Say.Last) ? (Slice.SecondHalf, next + 2, false, default)
            : half is 1 or 2 ? (half == 1 ? Slice.FirstHalf : Slice.SecondHalf, page.SkipMark(NumberReader.Ordinal(page, next)!.Value.End, '-') + 1, false, default)
            : null;
    }

    /// <summary>"the first Monday in October", "the last day of February", "3rd week of 2027", "first Tuesday of next month".</summary>
    private static Said? Numbered(Page page, int at)
    {
        var next = page.Skip(at, Say.The);
        var number = page.Is(next, Say.Last) && !page.Says(next, "past") ? (0, next + 1) : NumberReader.Ordinal(page, next) is { Value: <= 5 } ordinal ? ordinal : ((int, int)?)null;
        if (number is not { } nth)
        {
            return null;
        }

        var name = WeekdayReader.Name(page, nth.Item2);
        var unit = page[nth.Item2].Word?.Unit ?? Unit.None;
        var isWorkingDay = page.Is(nth.Item2, Say.Working) && page[nth.Item2 + 1].Word?.Unit == Unit.Day;
        var end = name?.End ?? (isWorkingDay ? nth.Item2 + 2 : unit is Unit.Day or Unit.Week ? nth.Item2 + 1 : -1);
        if (end < 0 || !(page.SayAt(end) is Say.Of or Say.In || page.Says(end, "du")) || Whole(page, page.Is(end, Say.In) ? end + 1 : end) is not { } whole || Resolver.AsStretch(page, whole, at) is not { Stretch: { } stretch } resolved || stretch.Grain is Grain.Day)
        {
            return null;
        }

        Stretch? found = name is { } weekday ? Weeks.NthWeekday(stretch, weekday.Weekday, nth.Item1) is { } day ? Stretch.Day(day) : null
            : isWorkingDay ? Stretch.Day(nth.Item1 == 0 ? Weeks.PlusWorkingDays(stretch.To, -1) : Weeks.PlusWorkingDays(stretch.From.PlusDays(-1), nth.Item1))
            : unit is Unit.Week ? Weeks.Nth(stretch, nth.Item1)
            : Stretch.Day(nth.Item1 == 0 ? stretch.Last : stretch.From.PlusDays(nth.Item1 - 1));
        return found is null ? null : new(resolved.End) { Stretch = found, Assumed = resolved.Assumed, NamesMonth = whole.Parts is not null };
    }
}
