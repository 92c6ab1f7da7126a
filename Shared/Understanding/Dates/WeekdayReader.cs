using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads "Friday", "next Tuesday", "Friday week", "Tuesday of next week", "the Monday before".</summary>
internal static class WeekdayReader
{
    public static Said? Read(Page page, int at)
    {
        var hasThe = page.Is(at, Say.The);
        var next = hasThe ? at + 1 : at;
        // "every Thursday", "every second Thursday", "every other Friday"
        if (page.Is(at - 1, Say.Every) || (page.Is(at - 2, Say.Every) && (page[at - 1].Word?.Ordinal > 0 || page[at - 1].IsOrdinal || page.Says(at - 1, "other"))) || IsPartOfName(page, next))
        {
            return null;
        }

        var which = Which(page, ref next);
        if (Name(page, next) is not { } named)
        {
            return null;
        }

        // "the third Thursday of each month"
        if (page[next - 1].Word?.Ordinal > 0 || page[next - 1].IsOrdinal || page.Is(next - 1, Say.Last))
        {
            if (page.SayAt(named.End) is Say.Of or Say.In && page.Is(named.End + 1, Say.Every))
            {
                return null;
            }
        }

        // "Tuesday mornings" are a habit
        if (page.Says(named.End, "mornings") || page.Says(named.End, "afternoons") || page.Says(named.End, "evenings") || page.Says(named.End, "nights"))
        {
            return null;
        }

        if (which is not Say.None)
        {
            return Of(named.End, Chosen(page, named.Weekday, which), Assumed.Nothing);
        }

        // "the Monday after the audit"
        if ((hasThe || page.Is(at - 1, Say.The)) && NeighbourReader.IsUnknown(page, named.End))
        {
            return null;
        }

        return Behind(page, named) ?? (page[next].Word is { IsShaky: true } && !IsSure(page, next, named.End) ? null
            : new(named.End) { Parts = new(Weekday: named.Weekday) { HasThe = hasThe } });
    }

    /// <summary>The name of a weekday; a plural ("Fridays") is a habit and no day.</summary>
    public static (int Weekday, int End)? Name(Page page, int at)
    {
        if (page[at].Kind != TokenKind.Word || !page.StandsFree(at) && page.IsGluedMark(at - 1, '.'))
        {
            return null;
        }

        if (page[at].Word is { Weekday: > 0 } word)
        {
            // "segunda-feira" is three tokens
            return (word.Weekday, page.IsMark(at + 1, '-') && page.Says(at + 2, "feira") ? at + 3 : at + 1);
        }

        var words = page.Words(at);
        return page.IsMark(at + 1, '-') && page.Says(at + 2, "feira") && Portuguese(words) is var day and > 0 ? (day, at + 3) : null;
    }

    private static int Portuguese(ReadOnlySpan<char> word) => word switch { "segunda" => 1, "terça" => 2, "quarta" => 3, "quinta" => 4, "sexta" => 5, _ => 0 };

    private static Say Which(Page page, ref int next)
    {
        var which = page.SayAt(next);
        if (which is not (Say.This or Say.Next or Say.Last or Say.Coming or Say.Past or Say.Following or Say.Previous or Say.Current or Say.Same or Say.That))
        {
            return Say.None;
        }

        next++;
        if (which is Say.This && page.SayAt(next) is Say.Coming or Say.Past or Say.Next)
        {
            which = page.Is(next, Say.Past) ? Say.Last : Say.This;
            next++;
        }

        return which;
    }

    private static Said? Behind(Page page, (int Weekday, int End) named)
    {
        var end = page.IsGluedMark(named.End, '.') && page.Is(named.End + 1, Say.Of) ? named.End + 1 : named.End;
        var coming = Weeks.Coming(page.Written, named.Weekday);
        var say = page.SayAt(end);
        if (page[end].Word is { Unit: Unit.Week or Unit.Fortnight } unit && !page.Is(end + 1, Say.Of) && page[end].Kind == TokenKind.Word && page[end].Length >= 4 && !page.Says(end, "weeks"))
        {
            return Of(end + 1, coming.PlusWeeks(unit.Unit == Unit.Week ? 1 : 2), Assumed.Nothing);
        }

        if (say is Say.Next && !IsPlaced(page, end + 1))
        {
            return Of(end + 1, Chosen(page, named.Weekday, Say.Next), Assumed.Nothing);
        }

        if (say is Say.Last && page.Says(end, "last") && !IsPlaced(page, end + 1))
        {
            return Of(end + 1, Chosen(page, named.Weekday, Say.Last), Assumed.Nothing);
        }

        // "Tuesday of next week", "Tuesday next week", "Friday this week"
        var of = page.SayAt(end) is Say.Of or Say.In ? end + 1 : page.IsMark(end, ',') ? end + 1 : end;
        if (SpanReader.Week(page, of) is { Stretch: { } week } span && (of == end || page.SayAt(end) is Say.Of or Say.In || page.SayAt(of) is Say.Next or Say.This))
        {
            return Of(span.End, week.From.PlusDays(named.Weekday - 1), Assumed.Nothing);
        }

        return Shared(page, named);
    }

    // "The board sat last Thursday": "next" and "last" belong to what stands behind them.
    private static bool IsPlaced(Page page, int at) => page[at].Word is { Unit: not Unit.None } or { Weekday: > 0 } or { Month: > 0 };

    /// <summary>"Tuesday or Wednesday of next week": the week said once is that of both.</summary>
    private static Said? Shared(Page page, (int Weekday, int End) named)
    {
        var joined = page.IsGluedMark(named.End, '.') ? named.End + 1 : named.End;
        var isJoined = page.SayAt(joined) is Say.Or or Say.And || page[joined].Kind == TokenKind.Mark && page[joined].Value is '/' or ',' or '&';
        if (!isJoined || Name(page, joined + 1) is not { } other || other.Weekday <= named.Weekday)
        {
            return null;
        }

        var of = page.IsGluedMark(other.End, '.') && page.Is(other.End + 1, Say.Of) ? other.End + 2 : page.Is(other.End, Say.Of) ? other.End + 1 : other.End;
        return page.SayAt(of) is Say.Next or Say.This && SpanReader.Week(page, of) is { Stretch: { } week } ? Of(named.End, week.From.PlusDays(named.Weekday - 1), Assumed.Nothing) : null;
    }

    private static LocalDate Chosen(Page page, int weekday, Say which)
    {
        var monday = Weeks.Monday(page.Written);
        return which switch
        {
            Say.Next => monday.PlusDays(7 + weekday - 1),
            Say.Last or Say.Past => Weeks.Last(page.Written, weekday),
            Say.Previous => monday.PlusDays(-7 + weekday - 1),
            Say.Following when page.Before is { } before => Weeks.Coming(before.Days.Last, weekday),
            Say.Following => monday.PlusDays(7 + weekday - 1),
            Say.That or Say.Same when page.Before is { } before => Weeks.Coming(before.Days.From.PlusDays(-1), weekday),
            _ => Weeks.Coming(page.Written, weekday),
        };
    }

    /// <summary>"sun", "sat", "wed" are everyday words: a day only in the company of one.</summary>
    private static bool IsSure(Page page, int at, int end) =>
        page.SayAt(at - 1) is Say.By or Say.On or Say.Until or Say.Before or Say.After or Say.From or Say.Through or Say.Between or Say.Since or Say.Or or Say.And && (page.IsCapital(at) || page[at].Length == 3 && !page.Says(at, "sun") && !page.Says(at, "sat"))
        || page.SayAt(end) is Say.Morning or Say.Afternoon or Say.Evening or Say.Night || (page.SayAt(end) is Say.Or or Say.And or Say.To && page[end + 1].Word is { Weekday: > 0 })
        || (page.IsCapital(at) && page[end].Kind is TokenKind.Mark or TokenKind.Break && at > 0 && !page.Says(at, "sun"))
        || (page.IsMark(end, '-') && page[end + 1].Word is { Weekday: > 0 }) || page[end] is { Kind: TokenKind.Number }
        || (page[at].Length == 3 && (page.Says(at, "fri") || page.Says(at, "thu") || page.Says(at, "tue") || (page.Says(at, "mon") && page.IsEndOfPhrase(end)) || (page.IsCapital(at) && !page.Says(at, "sun") && !page.Says(at, "mar"))));

    /// <summary>"the one called Friday Feeling", "Black Friday", "monday.com", "Friday_Net".</summary>
    private static bool IsPartOfName(Page page, int at) =>
        (page[at].Word?.Weekday > 0 && Companions.NamesThing(page, at + 1)) || page.Says(at - 1, "called") || page.Says(at - 1, "named") || page.Says(at - 1, "black") || page.Says(at - 1, "casual")
        || page.IsGluedMark(at + 1, '_') || (page.IsGluedMark(at + 1, '.') && page[at + 2] is { IsGlued: true, Kind: TokenKind.Word });

    private static Said Of(int end, LocalDate day, Assumed assumed) => new(end) { Stretch = Stretch.Day(day), Assumed = assumed };
}
