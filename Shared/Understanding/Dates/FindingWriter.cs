using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Turns a find into the finding that the product shows: open ends opened, the reading in words.</summary>
internal static class FindingWriter
{
    public static DateFinding Write(string messageId, Page page, Find find)
    {
        // "until the end of October" has its last day in it.
        find = find.IsEndOfStretch && find.Tie is Tie.Until ? find with { Tie = Tie.Through } : find;
        var start = page[find.Start].Start;
        var words = page.Text[start..page[find.End - 1].End];
        var span = find.IsOpen ? new PossibleDate(null, null) : Open(find, find.Days);
        var readings = find.Others.Count == 0 ? [] : (IReadOnlyList<PossibleDate>)[Open(find, find.Days), .. find.Others.Select(other => Open(find, other))];
        return new()
        {
            Words = words,
            From = span.From,
            To = span.To,
            Grain = find.Clock is not null ? Grain.Minute : find.PartOfDay is not Say.None ? Grain.PartOfDay : find.Days.Grain,
            Relation = RelationOf(find.Tie is Tie.On && find.Clock is { Tie: not Tie.On } clock ? clock.Tie : find.Tie),
            Zone = find.Clock?.Zone,
            Assumed = AssumedWords.Of(find.Clock is { AmPm: false } ? find.Assumed | Dates.Assumed.AmPm : find.Assumed),
            Reading = $"{words} → {ReadingWords.Of(find, span, readings)}",
            Ambiguous = find.Others.Count > 0,
            Readings = readings,
            Evidence = new(messageId, start, words.Length, words),
        };
    }

    private static PossibleDate Open(Find find, Stretch days)
    {
        var (from, to) = Bounds(find.Clock, days);
        // A clock time of its own ("Friday before 5pm") opens where the day does not.
        return (find.Tie is Tie.On or Tie.By or Tie.Around && find.Clock is { Tie: not (Tie.On or Tie.By or Tie.Around) } clock ? clock.Tie : find.Tie) switch
        {
            Tie.Before => new(null, find.PartOfDay is Say.None or Say.Morning ? from : to),
            Tie.Until => new(null, from),
            Tie.Through => new(null, to),
            // "After Tuesday lunchtime" begins on that Tuesday.
            Tie.After => new(find.Clock is null && find.PartOfDay is not (Say.Morning or Say.Lunch or Say.Afternoon) ? to : from, null),
            Tie.From or Tie.Since => new(from, null),
            _ => new(from, to),
        };
    }

    private static (DayOrMoment From, DayOrMoment To) Bounds(Clock? clock, Stretch days)
    {
        if (clock is null)
        {
            return (new(days.From), new(days.To));
        }

        var last = days.Grain is Grain.Day ? days.From : days.Last;
        var end = clock.To ?? clock.From.PlusHours(1);
        var isNextDay = end <= clock.From && last == days.From;
        return (new(days.From, clock.From), new(isNextDay ? last.PlusDays(1) : last, end));
    }

    private static Relation RelationOf(Tie tie) => tie switch
    {
        Tie.By or Tie.Before or Tie.Within => Relation.By,
        Tie.Until => Relation.Until,
        Tie.Through => Relation.Through,
        Tie.After or Tie.From => Relation.After,
        Tie.Since => Relation.Since,
        Tie.Around => Relation.Around,
        _ => Relation.On,
    };
}
