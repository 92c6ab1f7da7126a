using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;
using Word = OutlookFollowUp.Understanding.Language.Word;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>Which of a letter's dates a clause means: its own, that of the sentence, or the one that "the same day" points back to.</summary>
internal static class DatesOfClause
{
    private static readonly Phrases SameDay = new(
    ["the same day", "that same day", "same day", "that day", "the same morning", "the same afternoon", "the same evening", "right after", "right afterwards", "straight after", "straight afterwards", "the minute", "the moment", "and then", "on the day", "that morning", "that afternoon", "that evening", "that same morning", "that same afternoon", "that same evening", "the very same day", "later that day"]);

    /// <summary>The date the clause is tied to; null when it names none that lies ahead.</summary>
    public static DateFinding? Of(Letter letter, Clause clause)
    {
        var sentence = clause.Sentence;
        var phrasing = clause.Phrasing;
        if (phrasing.Find("the next day", "the day after", "the following day", "next day", "the next morning", "the following morning") is { } following && Before(letter, following.Start) is { } previous)
        {
            return DayAfter(previous);
        }

        var ahead = Ahead(letter, sentence.Sentence.Place);
        if (Best(sentence, BehindCondition(sentence, [.. ahead.Where(date => clause.Holds(Place(date)))])) is { } own)
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

        return phrasing.Has(SameDay) || clause.Below.Any(each => each.Phrasing.Has(SameDay)) ? Before(letter, clause.Place.Start) : null;
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

    /// <summary>The one that says when: "the certificate for Q3 comes to you by Saturday" is due on Saturday.</summary>
    public static DateFinding? Best(ParsedSentence sentence, IReadOnlyList<DateFinding> dates) =>
        dates.FirstOrDefault(date => !TellsOfThing(sentence, date)) ?? dates.FirstOrDefault(date => date.Grain is not (Grain.Month or Grain.Quarter or Grain.Year) && !IsOwner(sentence, date));

    // "Tuesday's booking" is no Tuesday; "in tonight's post" is tonight, and so is what "goes on tonight's truck".
    private static bool IsOwner(ParsedSentence sentence, DateFinding date) =>
        (date.Words.EndsWith("'s", StringComparison.Ordinal) || date.Words.EndsWith("’s", StringComparison.Ordinal))
        && !(sentence.Words.LastOrDefault(word => word.Place.End <= date.Evidence.Start) is { } before && (before.Lower is "in" or "with" or "by" || before.Lower is "on" or "aboard" && Travels(sentence, before)));

    private static bool Travels(ParsedSentence sentence, Word on) =>
        sentence.Words.LastOrDefault(word => word.Index < on.Index && word.Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary) is { } verb && verb.Lemma is "be" or "go" or "come" or "leave" or "ship" or "follow" or "travel" or "ride" or "arrive" or "send" or "put" or "load" or "get";

    // "For Q3", "the Q4 invoice", "Monday's numbers": which thing it is, not when it comes.
    private static bool TellsOfThing(ParsedSentence sentence, DateFinding date)
    {
        var (before, after) = (sentence.Words.LastOrDefault(word => word.Place.End <= date.Evidence.Start), sentence.Words.FirstOrDefault(word => word.Place.Start >= Place(date).End));
        return IsOwner(sentence, date) || date.Relation is Relation.On
            && (before?.Lower is "for" or "of" or "from"
                || after is { Lower: "'s" } or { Part: PartOfSpeech.Noun } && !TellsWhen(after) && sentence.Words.First(word => word.Place.Overlaps(Place(date))).Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number && before?.Lower is "the" or "our" or "your" or "my" or "a" or "updated" or "revised" or "final" or null);
    }

    private static bool TellsWhen(Word word) => word.Lower is "morning" or "afternoon" or "evening" or "night" or "noon" or "latest" or "max" or "eod" or "cob" or "week" or "lunch" or "lunchtime";

    // "If it passes on the 17th, the rest goes out on the 18th": what stands before the comma has to happen first.
    private static List<DateFinding> BehindCondition(ParsedSentence sentence, List<DateFinding> dates)
    {
        if (dates.Count > 1 && sentence.Words[0].Lower is "if" or "once" or "when" or "after" or "provided" && sentence.Words.FirstOrDefault(word => word.Text is ",") is { } comma && dates.Exists(date => date.Evidence.Start > comma.Place.Start))
        {
            dates.RemoveAll(date => date.Evidence.Start < comma.Place.Start);
        }

        return dates;
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
        date.Relation is not Relation.Since
        && (date.Ambiguous || date.To is not { } end || end.Day > letter.WrittenAt.Date || (end.Day == letter.WrittenAt.Date && (end.Time is not null || date.Relation is Relation.Until)));
}
