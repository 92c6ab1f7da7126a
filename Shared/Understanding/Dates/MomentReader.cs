using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Puts a day and its clock time or part together: "Tuesday at 10", "10am ET on 3 May", "EOD Thursday", "tomorrow morning".</summary>
internal static class MomentReader
{
    public static Find? Read(Page page, int at) => page.Remember(page.Moments, at, static (page, at) =>
    {
        var opens = Opening.OfMoment(page[at]);
        return ((opens & Openings.PartOfDay) is not Openings.None ? PartFirst(page, at) : null)
            ?? ((opens & Openings.Time) is not Openings.None ? TimeFirst(page, at) : null)
            ?? DayFirst(page, at);
    });

    private static Find? PartFirst(Page page, int at)
    {
        if (BarePartReader.Read(page, at) is { } bare)
        {
            return bare;
        }

        if (PartOfDayReader.Before(page, at) is not { } part)
        {
            return null;
        }

        if (DayOf(page, part.End, at) is { Days.Grain: Grain.Day } day)
        {
            return Behind(page, day with { PartOfDay = part.Part });
        }

        // "by EOD", "the end of the day": today's
        // "at the end of the day" sums up a talk
        if (PartOfDayReader.End(page, at) is not { } alone || alone.End > at + 2 && page.Is(page.Is(at - 1, Say.The) ? at - 2 : at - 1, Say.At))
        {
            return null;
        }

        return new(at, alone.End) { Days = Stretch.Day(page.Written), PartOfDay = alone.Part, Assumed = Assumed.Day };
    }

    private static Find? TimeFirst(Page page, int at)
    {
        var start = page.Is(at, Say.At) ? at + 1 : at;
        if (TimeReader.Read(page, start, isExpected: start > at || page.Is(at - 1, Say.At) || IsSpan(page, at)) is not { } time)
        {
            return null;
        }

        var next = page.SayAt(time.End) is Say.On or Say.Of || page.IsMark(time.End, ',') ? time.End + 1 : time.End;
        if (DayOf(page, next, at) is not { Days.Grain: Grain.Day } day || day.IsOpen && day.Others.Count == 0)
        {
            return null;
        }

        var evening = PartOfDayReader.Behind(page, day.End) is { Part: Say.Evening or Say.Night or Say.Afternoon or Say.Morning } part ? part : ((Say Part, int End)?)null;
        var isEvening = evening is { Part: Say.Evening or Say.Night } || page[day.End - 1].Word is { Say: Say.Tonight or Say.Evening or Say.Night };
        var clock = isEvening ? TimeReader.Read(page, start, true, true)!.Value.Clock : time.Clock;
        clock = (evening is { Part: Say.Morning } || page[day.End - 1].Word is { Say: Say.Morning }) && !clock.AmPm ? clock with { From = clock.From.Hour >= 12 ? clock.From.PlusHours(-12) : clock.From } : clock;
        return day with { Start = at, End = evening?.End ?? day.End, Clock = clock };
    }

    private static Find? DayFirst(Page page, int at)
    {
        if (DayOf(page, at, at) is not { } day)
        {
            return null;
        }

        return day.Days.Grain is not Grain.Day || day.Clock is not null ? day : Behind(page, SaidTwice(page, day) ?? day);
    }

    /// <summary>"tomorrow, Thursday 17 September", "next Tuesday (the 22nd)", "in 3 days on Friday": one day said twice; the calendar's word counts.</summary>
    private static Find? SaidTwice(Page page, Find day)
    {
        var isBracket = page.IsMark(day.End, '(');
        var isJoined = isBracket || (page[day.End].Kind == TokenKind.Mark && page[day.End].Value is ',' or '-' or '–') || page.Is(day.End, Say.On);
        var next = isJoined ? day.End + 1 : day.End;
        next = page.Is(next, Say.On) ? next + 1 : next;
        if (page.IsEndOfPhrase(next) || page.IsStrange(next) || (MonthDayReader.Read(page, next) ?? NumericDateReader.Read(page, next, isBracket) ?? WeekdayReader.Read(page, next)) is not { Parts: { } parts } again || !(isJoined || parts.Day is not null))
        {
            return null;
        }

        if (isBracket && !page.IsMark(again.End, ')') || Resolver.Resolve(page, parts, isPast: day.Days.From < page.Written) is not { } resolved)
        {
            return null;
        }

        // Two different days are two days, unless the second is a full date: then the writer corrected or erred.
        var isSame = resolved.Stretch.From == day.Days.From;
        return !isSame && !(isBracket && parts.Month is not null) ? null : day with
        {
            End = isBracket ? again.End + 1 : again.End, Days = resolved.Stretch, NamesMonth = resolved.NamesMonth,
            Others = isSame ? [] : [day.Days], Assumed = isSame ? day.Assumed : resolved.Assumed,
        };
    }

    private static Find? DayOf(Page page, int at, int start)
    {
        if (DayReader.Read(page, at) is not { } said || Resolver.Resolve(page, said, at) is not { } days)
        {
            return null;
        }

        return new(start, said.End)
        {
            Days = days.Stretch, Assumed = days.Assumed, Others = days.Others, IsOpen = days.IsOpen, NamesMonth = days.NamesMonth, IsEndOfStretch = days.IsEndOfStretch, Clock = said.Clock, Tie = said.Tie, PartOfDay = said.PartOfDay, Beside = said.Beside,
        };
    }

    /// <summary>Takes in the time and part of day that follow a day.</summary>
    private static Find Behind(Page page, Find day)
    {
        // Words that are a part of the day themselves: "tonight", "this morning"
        var last = page.SayAt(day.End - 1);
        var find = last is Say.Tonight ? day with { PartOfDay = Say.Evening } : last is Say.Morning or Say.Afternoon or Say.Evening or Say.Night ? day with { PartOfDay = last } : day;
        for (var round = 0; round < 2 && !EndsMoment(page, find.End); round++)
        {
            if (PartOfDayReader.Behind(page, find.End) is { } part && find.PartOfDay is Say.None or Say.Morning && part.Part != find.PartOfDay)
            {
                find = find with { PartOfDay = part.Part, End = part.End };
            }

            if (find.Clock is null && Time(page, find) is { } time)
            {
                find = find with { Clock = time.Clock, End = time.End };
            }
        }

        return find;
    }

    // Behind these stands neither a clock time nor a part of the day.
    private static bool EndsMoment(Page page, int at) => page[at].Kind switch
    {
        TokenKind.Break => true,
        TokenKind.Mark => page[at].Value is '.' or '!' or '?' or ';' or ')',
        _ => DeadEnd.IsPlain(page, at),
    };

    private static ClockSaid? Time(Page page, Find find)
    {
        var isEvening = find.PartOfDay is Say.Evening or Say.Night or Say.Pm;
        var next = page[find.End].Kind == TokenKind.Mark && page[find.End].Value is ',' or '@' or '-' or '–' or '(' && !page.IsMark(find.End + 1, '-') ? find.End + 1 : find.End;
        var tie = page.SayAt(next) switch
        {
            _ when AtWord(page, next) is var at and > 0 => (Tie.On, next + at),
            Say.At or Say.Around or Say.For => (Tie.On, next + 1),
            Say.By => (Tie.By, next + 1),
            Say.Before => (Tie.Before, next + 1),
            Say.After => (Tie.After, next + 1),
            Say.Until => (Tie.Until, next + 1),
            Say.Later when page.Is(next + 1, Say.Than) => (Tie.After, next + 2),
            Say.From when TimeReader.Read(page, next, true, isEvening) is null => (Tie.From, next + 1),
            _ => (Tie.On, next),
        };
        var isExpected = tie.Item2 > next || page.IsMark(next - 1, '@') || page.Is(next, Say.From) || page.Is(next, Say.Between) || (next == find.End && IsSpan(page, next));
        tie.Item2 = page.Is(tie.Item2, Say.Around) || page.Is(tie.Item2, Say.At) ? tie.Item2 + 1 : tie.Item2;
        if (TimeReader.Read(page, tie.Item2, isExpected, isEvening) is not { } time || (page.Is(next, Say.For) && !time.Clock.AmPm))
        {
            return null;
        }

        // Before five in the morning "tonight at 2" is the night; the part of the day decides.
        var clock = find.PartOfDay is Say.Morning && !time.Clock.AmPm && time.Clock.From.Hour >= 13 && time.Clock.From.Hour < 19 ? time.Clock with { From = time.Clock.From.PlusHours(-12) } : time.Clock;
        return new(clock with { Tie = tie.Item1 }, time.End);
    }

    /// <summary>How many words say "at" before a clock time in other languages: "um 14 Uhr", "à 14h30", "a las 10", "om 10 uur".</summary>
    private static int AtWord(Page page, int at)
    {
        var words = page.Says(at, "a") && (page.Says(at + 1, "las") || page.Says(at + 1, "la")) ? 2
            : page.Says(at, "um") || page.Says(at, "à") || page.Says(at, "om") || page.Says(at, "às") || page.Says(at, "kl") ? 1 : 0;
        words += words == 1 && page.IsGluedMark(at + 1, '.') ? 1 : 0;
        return page[at + words].Kind == TokenKind.Number ? words : 0;
    }

    /// <summary>"Monday 12-4", "Wednesday 10 - 4"</summary>
    private static bool IsSpan(Page page, int at) => page[at] is { Kind: TokenKind.Number, Digits: <= 2 } && page[at + 1].Kind == TokenKind.Mark && page[at + 1].Value is '-' or '–' && page[at + 2] is { Kind: TokenKind.Number, Digits: <= 2, Value: <= 12 } && page[at].Value is >= 1 and <= 12 && page.EndsFree(at + 2);
}
