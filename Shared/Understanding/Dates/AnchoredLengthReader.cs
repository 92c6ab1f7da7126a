using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads a length of time that is tied to a day: "in three weeks", "two weeks from Monday", "a week on Tuesday", "2 weeks ago", "within 48 hours".</summary>
internal static class AnchoredLengthReader
{
    public static Said? Read(Page page, int at)
    {
        return page.SayAt(at) switch
        {
            Say.In => In(page, at),
            Say.Within => Within(page, at),
            Say.For => For(page, at),
            Say.The or Say.Next or Say.Last or Say.Coming or Say.Past or Say.Following or Say.Previous => Row(page, at),
            _ => Counted(page, at),
        };
    }

    /// <summary>"in three weeks", "in 2-3 days", "in two weeks' time".</summary>
    private static Said? In(Page page, int at)
    {
        if (Row(page, at + 1) is { } row)
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

        // "in a week or two"
        if (page.Is(length.End, Say.Or) && NumberReader.Count(page, length.End + 1) is { } more && more.Value > length.Length.Count && !length.Length.IsClock)
        {
            return new(more.End) { Stretch = new(length.Length.From(page.Written), (length.Length with { Count = more.Value }).From(page.Written).PlusDays(1), Grain.Range) };
        }

        // "in two days from today"; "in 30 minutes of"…
        if (page.Is(length.End, Say.From) || page.Is(length.End, Say.Of) || page.Is(length.End, Say.After))
        {
            return Counted(page, at + 1) is { } counted ? counted : null;
        }

        return At(page, length.Length, AfterTime(page, length.End), 1);
    }

    /// <summary>"for 3 days, from Monday", "for two weeks starting 20 December".</summary>
    private static Said? For(Page page, int at)
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

    /// <summary>"the next two weeks", "last 3 months", "the coming 10 days".</summary>
    private static Said? Row(Page page, int at)
    {
        var next = page.Skip(at, Say.The);
        var which = page.SayAt(next);
        if (which is not (Say.Next or Say.Coming or Say.Following or Say.Last or Say.Past or Say.Previous) || LengthReader.Read(page, next + 1) is not { } length || page.Says(next + 1, "a"))
        {
            return page[next + 1].Word is { Unit: Unit.Fortnight } && which is not Say.None && page.SayAt(next) is Say.Next or Say.Coming or Say.Last or Say.Past
                ? Row(page, which, new(14, Unit.Day), next + 2) : null;
        }

        return Row(page, which, length.Length, length.End);
    }

    private static Said? Row(Page page, Say which, Length length, int end)
    {
        if (length.IsClock)
        {
            return null;
        }

        var today = page.Written;
        Stretch days = which is Say.Next or Say.Coming or Say.Following
            ? length.Unit is Unit.Quarter && Stretches.Around(today, Unit.Quarter).To is var quarter ? new(quarter, length.From(quarter), Grain.Range)
            : new(today.PlusDays(1), length.From(today).PlusDays(1), Grain.Range)
            : length.Unit is Unit.Quarter && Stretches.Around(today, Unit.Quarter).From is var begun ? new(length.From(begun, -1), begun, Grain.Range)
            : new(length.From(today, -1), today, Grain.Range);
        return new(end) { Stretch = days };
    }

    /// <summary>"three weeks from Monday", "a week later", "two days ago", "a week on Tuesday", "one week before".</summary>
    private static Said? Counted(Page page, int at)
    {
        if (LengthReader.Read(page, at) is not { } read || !page.StandsFree(at))
        {
            return null;
        }

        var (length, end) = read;
        switch (page.SayAt(end))
        {
            case Say.Ago:
                return At(page, length, end + 1, -1);
            case Say.Hence:
                return At(page, length, end + 1, 1);
            case Say.From or Say.After or Say.On or Say.Before or Say.Starting:
                return Anchored(page, length, end);
            case Say.Later or Say.Earlier when !page.Is(at - 1, Say.Not) && page.Before is { IsOpen: false } before && !length.IsClock:
                return new(end + 1) { Stretch = Stretch.Day(page.Is(end, Say.Later) ? length.From(before.Days.Last) : length.From(before.Days.From, -1)) };
            case Say.Later when page.Before is null && page.Says(end, "later"):
                return At(page, length, end + 1, 1);
            case Say.Today or Say.Tomorrow when length.Unit is Unit.Week or Unit.Fortnight:
                return RelativeDayReader.Day(page, end) is { Stretch: { } day } said ? new(said.End) { Stretch = Stretch.Day(length.From(day.From)) } : null;
            default:
                // "a week Tuesday"
                return length.Unit is Unit.Week or Unit.Fortnight && WeekdayReader.Name(page, end) is { } weekday && (page.Says(at, "a") || page.Says(at, "one") || page.Says(at, "two"))
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
            return At(page, length, next + 1, direction);
        }

        if (length.IsClock)
        {
            return null;
        }

        var anchor = DayReader.ReadAnchor(page, next) is { } day ? Resolver.AsStretch(page, day, next) : null;
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

    private static Said At(Page page, Length length, int end, int direction)
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
