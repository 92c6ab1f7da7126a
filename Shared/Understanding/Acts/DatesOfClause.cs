using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>Which of a letter's dates a clause means: its own, that of the sentence, or the one that "the same day" points back to.</summary>
internal static class DatesOfClause
{
    private static readonly Phrases SameDay = new(
    ["the same day", "that same day", "same day", "that day", "the same morning", "the same afternoon", "the same evening", "right after", "right afterwards", "straight after", "straight afterwards", "the minute", "the moment", "and then", "on the day", "that morning", "that afternoon", "that evening"]);

    /// <summary>The date the clause is tied to; null when it names none that lies ahead.</summary>
    public static DateFinding? Of(Letter letter, Clause clause)
    {
        var sentence = clause.Sentence;
        var phrasing = new Phrasing(clause.Words);
        if (phrasing.Find("the next day", "the day after", "the following day", "next day", "the next morning", "the following morning") is { } following && Before(letter, following.Start) is { } previous)
        {
            return DayAfter(previous);
        }

        var ahead = Ahead(letter, sentence.Sentence.Place);
        if (ahead.FirstOrDefault(date => clause.Holds(Place(date))) is { } own)
        {
            return own;
        }

        if (ahead.FirstOrDefault(date => clause.Below.Any(below => below.Kind is ClauseKind.Time or ClauseKind.Infinitive or ClauseKind.Circumstance && below.Mark is not "once" and not "until" && below.Holds(Place(date)))) is { } below)
        {
            return below;
        }

        // "Drawing by Thursday, you'll have it": the day stands before the only verb.
        if (ahead is [{ } only] && sentence.Clauses.Count == 1 && clause.Object is { Lower: "it" or "them" or "that" })
        {
            return only;
        }

        if (ahead.Count == 0 && PartOfDay.In(letter, clause.Words) is { } part)
        {
            return part;
        }

        return phrasing.Has(SameDay) || clause.Below.Any(each => new Phrasing(each.Words).Has(SameDay)) ? Before(letter, clause.Place.Start) : null;
    }

    /// <summary>The dates in a stretch that still lie ahead when it was written.</summary>
    public static IReadOnlyList<DateFinding> Ahead(Letter letter, Span place)
    {
        List<DateFinding>? ahead = null;
        foreach (var date in letter.Dates)
        {
            if (place.Overlaps(Place(date)) && IsAhead(letter, date))
            {
                (ahead ??= []).Add(date);
            }
        }

        return ahead ?? (IReadOnlyList<DateFinding>)[];
    }

    /// <summary>The last date named before a place.</summary>
    public static DateFinding? Before(Letter letter, int place) => letter.Dates.LastOrDefault(date => Place(date).End <= place && IsAhead(letter, date));

    public static Span Place(DateFinding date) => new(date.Evidence.Start, date.Evidence.Length);

    private static DateFinding DayAfter(DateFinding date)
    {
        var day = (date.To ?? date.From)!.Value.Day;
        return date.To is { Time: null } || date.From is null ? Day(date, day) : Day(date, date.From.Value.Day.PlusDays(1));
    }

    private static DateFinding Day(DateFinding date, LocalDate day) =>
        date with { From = new(day), To = new(day.PlusDays(1)), Grain = Grain.Day, Relation = Relation.On, Reading = $"the day after {date.Words} → {day.ToString("ddd d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}" };

    private static bool IsAhead(Letter letter, DateFinding date) =>
        date.Ambiguous || date.To is null ? date.Relation is not Relation.Since : date.To.Value.Day >= letter.WrittenAt.Date && date.Relation is not Relation.Since;
}
