using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Holds;

/// <summary>How far off a day must be to ask for quiet until then: nearer, the same words make an appointment.</summary>
internal static class HoldDistance
{
    // Nearer than this, "call me Thursday" is an appointment, no quiet.
    private const int AppointmentDays = 10;
    private const int TrifleDays = 4;

    /// <summary>Nearer than this, "let's talk again on the 25th" makes an appointment; farther, it asks for quiet until then.</summary>
    public const int FarDays = 45;

    private static readonly HashSet<string> Forbids = new(StringComparer.Ordinal) { "sooner", "earlier", "before", "then", "meantime", "meanwhile", "between" };

    /// <summary>Whether the day that was named is so far off, or named so broadly, that these words ask for quiet until then.</summary>
    public static bool IsQuiet(Said<HoldWords> cue, IReadOnlyList<SentenceWords> words, int at, DateFinding date, LocalDate day, LocalDate written)
    {
        var days = Period.DaysBetween(written, day);
        var coarse = date.Grain is Grain.Week or Grain.Month or Grain.Quarter or Grain.Year;
        return cue.Meaning switch
        {
            HoldWords.NotNow => coarse,
            HoldWords.Quiet => days > (date.Relation is Relation.On && date.Grain is Grain.Day ? TrifleDays : 1) || coarse,
            HoldWords.Undecided => days >= AppointmentDays || coarse && days > TrifleDays,
            HoldWords.Frozen => days > TrifleDays && date.Relation is not Relation.Since && date.Grain is not Grain.Minute,
            HoldWords.Again => (days > TrifleDays || coarse || IsForbidden(words, at)) && date.Grain is not Grain.Minute,
            HoldWords.Defer => (coarse || days >= FarDays || days >= AppointmentDays && date.Relation is Relation.Until or Relation.After or Relation.Through || days >= AppointmentDays && cue.Words.Words.Any(word => word.Lower is "week" or "weeks" or "month" or "months")) && date.Grain is not Grain.Minute,
            _ => (days >= AppointmentDays || coarse && days > TrifleDays || IsForbidden(words, at)) && date.Grain is not Grain.Minute,
        };
    }

    /// <summary>Whether contact before the day is ruled out in so many words: "not before then", "no sooner".</summary>
    public static bool IsForbidden(IReadOnlyList<SentenceWords> words, int at) =>
        words.Skip(at).Take(2).Any(sentence => Enumerable.Range(0, sentence.Count).Any(place => sentence[place].Lower is "not" or "no" or "n't" && Enumerable.Range(place + 1, 3).Any(next => next < sentence.Count && Forbids.Contains(sentence[next].Lower)))
            || sentence.Words.Any(word => word.Lower is "until" or "till") && sentence.Words.Any(word => word.Lower is "then"));
}
