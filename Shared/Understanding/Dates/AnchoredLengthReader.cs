using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads a length of time that is tied to the day written: "in three weeks", "in 2-3 days", "within 48 hours".</summary>
internal static class AnchoredLengthReader
{
    public static Said? Read(Page page, int at)
    {
        return page.SayAt(at) switch
        {
            Say.In => In(page, at),
            Say.Within => Within(page, at),
            Say.For => CountedLengthReader.For(page, at),
            Say.The or Say.Next or Say.Last or Say.Coming or Say.Past or Say.Following or Say.Previous => LengthRowReader.Read(page, at),
            _ => CountedLengthReader.Read(page, at),
        };
    }

    /// <summary>"in three weeks", "in 2-3 days", "in two weeks' time".</summary>
    private static Said? In(Page page, int at)
    {
        // "in about ten days"
        at = page.Is(at + 1, Say.Around) ? at + 1 : at;
        if (LengthRowReader.Read(page, at + 1) is { } row)
        {
            return row;
        }

        // "in two to three weeks"
        if (NumberReader.Count(page, at + 1) is { } few && (page.IsMark(few.End, '-') || page.IsMark(few.End, '–') || page.SayAt(few.End) is Say.To or Say.Or) && LengthReader.Read(page, few.End + 1) is { Length.IsClock: false } many && many.Length.Count > few.Value)
        {
            var first = (many.Length with { Count = few.Value }).From(page.Written);
            return new(many.End) { Stretch = new(first, many.Length.From(page.Written).PlusDays(1), Grain.Range) };
        }

        if (LengthReader.Read(page, at + 1) is not { } length || page.Is(at, Say.In) && page[at].Length > 3 && page.Says(at, "over") && page.Says(length.End, "ago"))
        {
            return null;
        }

        // "In a minute", "in a sec" is soon; "built in a day", "did it in four days" is how long it took.
        if (length.Length is { Count: 1, Unit: Unit.Minute or Unit.Second } && page.Says(at + 1, "a") || Tense.IsAchieved(page, at))
        {
            return null;
        }

        // "in a week or two"
        if (page.Is(length.End, Say.Or) && NumberReader.Count(page, length.End + 1) is { } more && more.Value > length.Length.Count && !length.Length.IsClock)
        {
            return new(more.End) { Stretch = new(length.Length.From(page.Written), (length.Length with { Count = more.Value }).From(page.Written).PlusDays(1), Grain.Range) };
        }

        // "in two days from today"; "in 30 minutes of"…
        if (page.Is(length.End, Say.From) || page.Is(length.End, Say.Of) || page.Is(length.End, Say.After))
        {
            return CountedLengthReader.Read(page, at + 1);
        }

        return At(page, length.Length, AfterTime(page, length.End), 1);
    }

    private static int AfterTime(Page page, int at)
    {
        var next = page[at].Kind == TokenKind.Mark && page[at].Value is '\'' or '’' ? at + 1 : at;
        return page.Says(next, "time") ? next + 1 : page.Is(at, Say.Now) ? at + 1 : at;
    }

    /// <summary>"within two weeks", "within the next 3 days": any time up to the last day.</summary>
    private static Said? Within(Page page, int at)
    {
        var next = page.Skip(at + 1, Say.The);
        next = page.SayAt(next) is Say.Next or Say.Coming ? next + 1 : next;
        if (LengthReader.Read(page, next) is not { } length || page.SayAt(length.End) is Say.Of or Say.From or Say.After)
        {
            return page[next].Word is { Unit: Unit.Fortnight or Unit.Day or Unit.Hour } unit && next > at + 1 ? Up(page, new(1, unit.Unit), next + 1) : null;
        }

        return Up(page, length.Length, length.End);
    }

    private static Said Up(Page page, Length length, int end)
    {
        if (length.Unit is Unit.Minute or Unit.Second || (length.Unit is Unit.Hour && length.Count < 24))
        {
            var last = length.From(page.WrittenAt);
            return new(end) { Stretch = new(page.Written, last.Date.PlusDays(1), Grain.Minute), Clock = new(page.WrittenAt.TimeOfDay, last.TimeOfDay, null, true), Tie = Tie.Within };
        }

        return new(end) { Stretch = new(page.Written, length.From(page.Written).PlusDays(1), Grain.Range), Tie = Tie.Within };
    }

    /// <summary>The day or minute that lies a length away from the day written.</summary>
    public static Said At(Page page, Length length, int end, int direction)
    {
        if (!length.IsClock)
        {
            return new(end) { Stretch = Stretch.Day(length.From(page.Written, direction)) };
        }

        var moment = length.From(page.WrittenAt, direction);
        return new(end)
        {
            Stretch = Stretch.Day(moment.Date) with { Grain = Grain.Minute },
            Clock = length.Unit is Unit.Hour && length.Count >= 24 ? null : new(new LocalTime(moment.Hour, moment.Minute), null, null, true),
        };
    }
}
