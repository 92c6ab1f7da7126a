using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads a whole date with the words that tie it: "no later than Friday", "from 1 July onwards", "until and including Halloween".</summary>
internal static class PhraseReader
{
    // "From the 3rd on you can come in"
    private static readonly WordSet Speakers = new("i we you he she they it everything everybody everyone nobody nothing there");

    public static Find? Read(Page page, int at)
    {
        if (Companions.IsTitled(page, at) || Companions.IsPerson(page, at))
        {
            return null;
        }

        var onlyTies = page[at].Word is { OnlyTies: true };
        if (!onlyTies && RangeReader.Read(page, at) is { } range && range.End >= (MomentReader.Read(page, at)?.End ?? 0))
        {
            return range;
        }

        // "on or before", "on or after"
        if (page.Is(at, Say.On) && page.Is(at + 1, Say.Or) && page.SayAt(at + 2) is Say.Before or Say.After && Ahead(page, at + 3) is { } either)
        {
            return Tied(page, either with { Start = at, Tie = page.Is(at + 2, Say.Before) ? Tie.By : Tie.From });
        }

        if (TieReader.Read(page, at) is not { } tie)
        {
            return !onlyTies && MomentReader.Read(page, at) is { } plain ? Tied(page, plain) : null;
        }

        page.Looks = tie.Tie is Tie.By or Tie.Before or Tie.Until or Tie.Through || page.Says(at, "w") || page.Says(at, "wef") ? Direction.Ahead : tie.Tie is Tie.Since ? Direction.Back : Direction.Unsaid;
        var inner = RangeOnly(page, tie.End) ?? Core(page, tie.End) ?? (page.Looks is Direction.Ahead ? TimeOnly(page, tie.End) : null);
        page.Looks = Direction.Unsaid;
        return inner is null ? !onlyTies && MomentReader.Read(page, at) is { } moment ? Tied(page, moment) : null
            : Tied(page, inner with { Start = at, Tie = inner.Tie is Tie.Within ? Tie.Within : tie.Tie });
    }

    // "Dated on or after 1 January": the rule looks ahead though its verb is past.
    private static Find? Ahead(Page page, int at)
    {
        page.Looks = Direction.Ahead;
        var core = Core(page, at);
        page.Looks = Direction.Unsaid;
        return core;
    }

    private static Find? RangeOnly(Page page, int at) => RangeReader.Read(page, at) is { } range && range.End > (MomentReader.Read(page, at)?.End ?? 0) ? range : null;

    /// <summary>"by 5pm", "before noon", "before lunch": today's.</summary>
    private static Find? TimeOnly(Page page, int at)
    {
        if (TimeReader.Read(page, at, isExpected: false) is { } time)
        {
            return new(at, time.End) { Days = Stretch.Day(page.Written), Clock = time.Clock, Assumed = Assumed.Day };
        }

        // "before three": a word, and nothing counted by it
        if (page.Is(at - 1, Say.Before) && page[at].Kind == TokenKind.Word && (page.IsEndOfPhrase(at + 1) || at + 1 >= page.Count) && TimeReader.Read(page, at, isExpected: true) is { } hour)
        {
            return new(at, hour.End) { Days = Stretch.Day(page.Written), Clock = hour.Clock, Assumed = Assumed.Day };
        }

        return page.Is(at, Say.Lunch) && Companions.MayFollowDay(page, at + 1) ? new(at, at + 1) { Days = Stretch.Day(page.Written), PartOfDay = Say.Lunch, Assumed = Assumed.Day } : null;
    }

    private static Find? Core(Page page, int at) =>
        MomentReader.Read(page, at)
        ?? (NumericDateReader.Read(page, at, isExpected: true) is { } figures && Resolver.Resolve(page, figures, at) is { } day
            ? new Find(at, figures.End) { Days = day.Stretch, Assumed = day.Assumed, Others = day.Others, IsOpen = day.IsOpen, NamesMonth = day.NamesMonth }
            : QuarterReader.Year(page, at, isExpected: true) is { Stretch: { } year } said ? new Find(at, said.End) { Days = year } : null);

    /// <summary>Words behind a day that tie it as well: "onwards", "at the latest", "or later", "inclusive".</summary>
    private static Find Tied(Page page, Find find)
    {
        var end = find.End;
        var tied = find.Tie is Tie.From && find.Days.To <= page.Written && page.Is(find.Start, Say.From) ? find with { Tie = Tie.On } : find;
        // A number, a mark and a word that is of no date tie nothing.
        if (page[end].Word is null)
        {
            return tied;
        }

        // "from Monday 9am to Tuesday 5pm"
        if (find.Tie is Tie.From && find.Days.Grain is Grain.Day && (find.Clock is { To: null } || find.PartOfDay is not Say.None) && page.SayAt(end) is Say.To or Say.Until && MomentReader.Read(page, end + 1) is { Days.Grain: Grain.Day, IsOpen: false } until && until.Days.From >= find.Days.From)
        {
            var clock = find.Clock is { } begin && until.Clock is { } finish ? begin with { To = finish.From } : null;
            return find with { Tie = Tie.On, End = until.End, Days = new(find.Days.From, until.Days.To, Grain.Range), Clock = clock, PartOfDay = Say.None };
        }

        // "from Monday for two weeks"
        if (find.Tie is Tie.From && page.Is(end, Say.For) && LengthReader.Read(page, end + 1) is { Length.IsClock: false } lasting)
        {
            return find with { Tie = Tie.On, End = lasting.End, Days = new(find.Days.From, lasting.Length.From(find.Days.From), Grain.Range) };
        }

        if (page.Is(end, Say.Onwards) || (page.Is(end, Say.On) && find.Tie is Tie.From && (page.IsEndOfPhrase(end + 1) || end + 1 >= page.Count || Speakers.Has(page, end + 1))))
        {
            return tied with { Tie = Tie.From, End = end + 1 };
        }

        if (page.SayAt(end) is Say.And or Say.Or && page.SayAt(end + 1) is Say.Later or Say.After or Say.Onwards && (page.IsEndOfPhrase(end + 2) || end + 2 >= page.Count || page.SayAt(end + 1) is Say.Later))
        {
            return tied with { Tie = Tie.From, End = end + 2 };
        }

        if (page.SayAt(end) is Say.Or && page.SayAt(end + 1) is Say.Earlier or Say.Before or Say.Sooner && (page.IsEndOfPhrase(end + 2) || end + 2 >= page.Count))
        {
            return tied with { Tie = Tie.By, End = end + 2 };
        }

        // "at the latest", "at the very earliest", "at the outside"; "Friday latest"
        var limit = page.Is(end, Say.At) && page.Is(end + 1, Say.The) ? page.Says(end + 2, "very") ? end + 3 : end + 2 : end;
        if (page.Is(limit, Say.Latest) || limit > end && page.Says(limit, "outside"))
        {
            return tied with { Tie = Tie.By, End = limit + 1 };
        }

        if (page.Is(limit, Say.Earliest) && find.Tie is Tie.On or Tie.From)
        {
            return tied with { Tie = Tie.From, End = limit + 1 };
        }

        var inclusive = TieReader.Inclusive(page, end);
        return inclusive is { } last && find.Tie is Tie.Until or Tie.On or Tie.Through ? tied with { Tie = find.Tie is Tie.Until ? Tie.Through : find.Tie, End = last } : tied;
    }
}
