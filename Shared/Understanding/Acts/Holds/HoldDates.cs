using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Holds;

/// <summary>The days that a wish for quiet may end on: those of its own sentence, nearest first, then those of the sentences around it.</summary>
internal static class HoldDates
{
    private static readonly HashSet<string> PointsBack = new(StringComparer.Ordinal) { "then", "that", "it", "which", "sooner", "earlier", "after", "meantime" };

    public static IEnumerable<(DateFinding Date, Span Place, SentenceWords Where)> Of(IReadOnlyList<SentenceWords> words, List<IReadOnlyList<Said<HoldWords>>> said, int at, Said<HoldWords> cue)
    {
        var own = words[at].Sentence.Place;
        foreach (var date in words[at].Dates.OrderBy(date => Tie(date, cue)))
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
                foreach (var date in other.Dates.OrderBy(date => Tie(date, cue)))
                {
                    yield return (date, own.With(other.Sentence.Place), other);
                }
            }
        }
    }

    /// <summary>Whether the words want the day behind the one that is named: "the day after", "after that".</summary>
    public static bool PointBehind(SentenceWords words) =>
        Enumerable.Range(0, Math.Max(0, words.Count - 1)).Any(at => words[at].Lower is "day" or "that" && (words[at + 1].Lower is "after") || words[at].Lower is "after" && words[at + 1].Lower is "that" or "it" or "which");

    private static int Tie(DateFinding date, Said<HoldWords> cue) =>
        (date.Relation is Relation.Until or Relation.Through or Relation.After ? 0 : date.Relation is Relation.By ? 1 : 2) * 10_000
        + Math.Min(9_999, Math.Abs(date.Evidence.Start - cue.Place.Start) + (date.Evidence.Start < cue.Place.Start ? 40 : 0));
}
