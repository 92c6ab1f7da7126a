namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads a length that is counted from a day the words name: "three weeks from Monday", "a week on Tuesday", "2 weeks ago", "for two weeks starting 5 October".</summary>
internal static class CountedLengthReader
{
    public static Said? Read(Page page, int at)
    {
        if (LengthReader.Read(page, at) is not { } read || !page.StandsFree(at))
        {
            return null;
        }

        var (length, end) = read;
        switch (page.SayAt(end))
        {
            case Say.Ago:
            case Say.None when page.Says(end, "back") && (page.IsEndOfPhrase(end + 1) || end + 1 >= page.Count):
                return AnchoredLengthReader.At(page, length, end + 1, -1);
            case Say.Hence:
                return AnchoredLengthReader.At(page, length, end + 1, 1);
            case Say.From or Say.After or Say.On or Say.Before or Say.Starting:
                return Anchored(page, length, end);
            case Say.Later or Say.Earlier when !page.Is(at - 1, Say.Not) && page.Before is { IsOpen: false } before && !length.IsClock:
                return new(end + 1) { Stretch = Stretch.Day(page.Is(end, Say.Later) ? length.From(before.Days.Last) : length.From(before.Days.From, -1)) };
            case Say.Later when page.Before is null && page.Says(end, "later"):
                return AnchoredLengthReader.At(page, length, end + 1, 1);
            case Say.Today or Say.Tomorrow when length.Unit is Unit.Week or Unit.Fortnight:
                return RelativeDayReader.Day(page, end) is { Stretch: { } day } said ? new(said.End) { Stretch = Stretch.Day(length.From(day.From)) } : null;
            default:
                // "a week Tuesday"
                return length.Unit is Unit.Week or Unit.Fortnight && WeekdayReader.Name(page, end) is { } weekday && page[at].Kind == TokenKind.Word
                    ? new(weekday.End) { Stretch = Stretch.Day(length.From(Weeks.Coming(page.Written, weekday.Weekday))) }
                    : null;
        }
    }

    private static Said? Anchored(Page page, Length length, int word)
    {
        var direction = page.Is(word, Say.Before) ? -1 : 1;
        var next = page.Is(word, Say.Starting) ? page.SayAt(word + 1) is Say.On or Say.From ? word + 2 : word + 1 : word + 1;
        if (page.SayAt(next) is Say.Now && !page.Is(word, Say.On))
        {
            return AnchoredLengthReader.At(page, length, next + 1, direction);
        }

        if (length.IsClock)
        {
            return null;
        }

        var named = DayReader.ReadAnchor(page, next);
        // "A week on Tuesday" is one day; "they gave us 30 days on 20 February" are a length and a day.
        if (page.Is(word, Say.On) && !(length.Unit is Unit.Week or Unit.Fortnight && named is not { Parts.Day: not null }))
        {
            return null;
        }

        var anchor = named is not null ? Resolver.AsStretch(page, named, next) : null;
        if (anchor is { Stretch: { } days, IsOpen: false })
        {
            return page.Is(word, Say.Starting) ? new(anchor.End) { Stretch = new(days.From, length.From(days.From), Grain.Range), Assumed = anchor.Assumed }
                : new(anchor.End) { Stretch = Stretch.Day(length.From(direction > 0 ? days.Grain is Grain.Day ? days.From : days.Last : days.From, direction)), Assumed = anchor.Assumed };
        }

        // "one week before", "a fortnight after that": from the find before
        var end = page.SayAt(next) is Say.That ? next + 1 : next;
        return page.Is(word, Say.After) || page.Is(word, Say.Before) ? page.Before is { IsOpen: false } before && (page.IsEndOfPhrase(end) || end >= page.Count)
            ? new(end) { Stretch = Stretch.Day(direction > 0 ? length.From(before.Days.Last) : length.From(before.Days.From, -1)) }
            : null : null;
    }

    /// <summary>"for 3 days, from Monday", "for two weeks starting 20 December".</summary>
    public static Said? For(Page page, int at)
    {
        if (LengthReader.Read(page, at + 1) is not { Length.IsClock: false } length)
        {
            return null;
        }

        var next = page.SkipMark(length.End, ',');
        return page.SayAt(next) is Say.From or Say.Starting ? Lasting(page, length.Length, page.SayAt(next + 1) is Say.On or Say.From ? next + 2 : next + 1) : null;
    }

    private static Said? Lasting(Page page, Length length, int at) =>
        DayReader.ReadAnchor(page, at) is { } day && Resolver.AsStretch(page, day, at) is { Stretch: { } days, IsOpen: false } anchor
            ? anchor with { Stretch = new(days.From, length.From(days.From), Grain.Range) }
            : null;

}
