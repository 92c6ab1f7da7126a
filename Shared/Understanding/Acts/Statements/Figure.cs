using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Statements;

/// <summary>An amount with its unit: "$2,700 a month", "12 %", "four weeks".</summary>
/// <param name="Value">As written, without thousands separators.</param>
/// <param name="Unit">USD, %, weeks…</param>
/// <param name="Amount">The value as a number.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
internal sealed record Figure(string Value, string Unit, decimal Amount, int First, int Last)
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["%"] = "%", ["percent"] = "%", ["day"] = "days", ["days"] = "days", ["week"] = "weeks", ["weeks"] = "weeks", ["month"] = "months", ["months"] = "months", ["hour"] = "hours", ["hours"] = "hours", ["year"] = "years", ["years"] = "years",
    };

    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["twelve"] = 12,
    };

    /// <summary>The amounts of a sentence, in order.</summary>
    public static IEnumerable<Figure> In(SentenceWords words) => Find(words).OrderBy(figure => figure.First);

    private static IEnumerable<Figure> Find(SentenceWords words)
    {
        var sums = new HashSet<int>();
        foreach (var sum in words.Sums)
        {
            var (text, first, last) = (sum.Number.In(words.Sentence.Text), WordAt(words, sum.Place.Start), words.AfterPlace(sum.Place) - 1);
            if (sum.Currency is { } currency && Sum.AmountOf(text) is { } amount && first <= last && !Enumerable.Range(first, last - first + 1).Any(at => words.DateAt(at) is not null))
            {
                sums.UnionWith(Enumerable.Range(first, last - first + 1));
                yield return new(text.Replace(",", "", StringComparison.Ordinal), currency, amount, first, last);
            }
        }

        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (!sums.Contains(at) && Number(words[at].Lower) is { } amount && words.DateAt(at) is null
                && (Units.GetValueOrDefault(words[at + 1].Text) ?? Currency.Of(words[at + 1].Text)) is { } unit)
            {
                yield return new(words[at].Text.Replace(",", "", StringComparison.Ordinal), unit, amount, at, at + 1);
            }
        }
    }

    // The word that stands there, or the one behind.
    private static int WordAt(SentenceWords words, int start) => words.AfterPlace(new(start, 0)) is var at && at < words.Count ? at : words.Count - 1;

    private static decimal? Number(string word) => Numbers.TryGetValue(word, out var small) ? small : Sum.AmountOf(word);
}
