using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Holds;

/// <summary>The days that a wish for quiet may end on: those of its own sentence, nearest first, then those of the sentences around it.</summary>
internal static class HoldDates
{
    private static readonly HashSet<string> PointsBack = new(StringComparer.Ordinal) { "then", "that", "it", "which", "sooner", "earlier", "after", "meantime" };

    private static readonly HashSet<string> Explains = new(StringComparer.Ordinal) { "say", "let", "us", "'s", "only", "i.e.", "ie", "that", "is", "so", "meaning", "namely", "from", "on" };

    public static IEnumerable<(DateFinding Date, Span Place, SentenceWords Where)> Of(IReadOnlyList<SentenceWords> words, List<IReadOnlyList<Said<HoldWords>>> said, int at, Said<HoldWords> cue)
    {
        var own = words[at].Sentence.Place;
        foreach (var date in In(words[at]).OrderBy(date => Tie(date, cue)))
        {
            yield return (date, own, words[at]);
        }

        if (cue.Meaning is HoldWords.NotNow)
        {
            yield break;
        }

        var points = words[at].Words.Any(word => PointsBack.Contains(word.Lower));
        foreach (var next in new[] { at + 1, at - 1, at + 2, at - 2 })
        {
            if (next < 0 || next >= words.Count || (Math.Abs(next - at) == 2 && !points) || said[next].Any(one => one.Meaning == HoldWords.Other))
            {
                continue;
            }

            var other = words[next];
            var asks = said[next].Any(one => one.Meaning is not HoldWords.Give);
            if (asks || points || other.Dates.Any(date => date.Relation is Relation.Until or Relation.Through or Relation.After || HoldDay.IsEnd(other, date)))
            {
                foreach (var date in In(other).OrderBy(date => Tie(date, cue)))
                {
                    yield return (date, own.With(other.Sentence.Place), other);
                }
            }
        }
    }

    /// <summary>The days of a sentence, without those that another one makes exact.</summary>
    public static IEnumerable<DateFinding> In(SentenceWords words) => words.Dates.Where(date => !IsSharpened(words, date));

    // "After the holidays, say from 11 January": the day that is counted out behind it says what was meant.
    private static bool IsSharpened(SentenceWords words, DateFinding date)
    {
        var next = words.Dates.FirstOrDefault(other => other.Evidence.Start >= date.Evidence.Start + date.Evidence.Length);
        if (next is null || next.Ambiguous || !next.Words.Any(char.IsAsciiDigit) || date.Words.Any(char.IsAsciiDigit) || next.From is null)
        {
            return false;
        }

        var between = words.Words.Where(word => word.Place.Start >= date.Evidence.Start + date.Evidence.Length && word.Place.End <= next.Evidence.Start).ToList();
        return between.Exists(word => word.Lower is "," or "(" or "-" or "–") && between.TrueForAll(word => word.Part is Language.PartOfSpeech.Punctuation || Explains.Contains(word.Lower));
    }

    /// <summary>Whether the words want the day behind the one that is named: "the day after", "after that".</summary>
    public static bool PointBehind(SentenceWords words) =>
        Enumerable.Range(0, Math.Max(0, words.Count - 1)).Any(at => words[at].Lower is "day" or "that" && (words[at + 1].Lower is "after") || words[at].Lower is "after" && words[at + 1].Lower is "that" or "it" or "which");

    /// <summary>Whether a sentence goes on to what comes after the day it has named: "the audit is on the 20th, and after that call us".</summary>
    public static bool PointBehind(SentenceWords words, DateFinding date) =>
        date is { Relation: Relation.On, Grain: Grain.Day }
        && words.Words.Zip(words.Words.Skip(1)).Any(pair => pair.First.Lower is "after" && pair.Second.Lower is "that" && pair.First.Place.Start > date.Evidence.Start && (pair.Second.Index + 1 >= words.Count || words[pair.Second.Index + 1].Part is not Language.PartOfSpeech.Noun));

    /// <summary>Whether only what comes before the day is unwelcome: "in the second half of November, until then not", "in November, nothing before".</summary>
    public static bool ForbidBefore(SentenceWords words, DateFinding date) =>
        words.Words.Any(word => word.Lower is "before" or "sooner" or "earlier" && word.Place.Start > date.Evidence.Start && word.Index > 0 && words[word.Index - 1].Lower is "not" or "nothing" or "no" or "never" && (word.Index + 1 >= words.Count || words.EndsClause(word.Index + 1) || words.IsComma(word.Index + 1)))
        || words.Words.Zip(words.Words.Skip(1)).Any(pair => pair.First.Lower is "until" or "till" or "before" && pair.Second.Lower is "then" or "that" && pair.First.Place.Start > date.Evidence.Start && pair.First.Place.Start - date.Evidence.Start < 120);

    /// <summary>Whether a day is only named and ends nothing: "New Year is coming, we cannot look at it". It yields to one on which contact is welcome.</summary>
    public static bool OnlyName(DateFinding date) => date.Relation is Relation.On or Relation.Around && date.Grain is Grain.Day;

    private static int Tie(DateFinding date, Said<HoldWords> cue) =>
        (date.Relation is Relation.Until or Relation.Through or Relation.After ? 0 : date.Relation is Relation.By ? 1 : 2) * 10_000
        + Math.Min(9_999, Math.Abs(date.Evidence.Start - cue.Place.Start) + (date.Evidence.Start < cue.Place.Start ? 40 : 0));
}
