using System.Globalization;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>An amount with its unit: "$2,700 a month", "12 %", "four weeks".</summary>
/// <param name="Value">As written, without thousands separators.</param>
/// <param name="Unit">USD, %, weeks…</param>
/// <param name="Amount">The value as a number.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
internal sealed record Figure(string Value, string Unit, decimal Amount, int First, int Last)
{
    private static readonly Dictionary<string, string> Currencies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["$"] = "USD", ["us$"] = "USD", ["usd"] = "USD", ["dollars"] = "USD", ["€"] = "EUR", ["eur"] = "EUR", ["euro"] = "EUR", ["euros"] = "EUR", ["£"] = "GBP", ["gbp"] = "GBP", ["pounds"] = "GBP", ["chf"] = "CHF", ["inr"] = "INR", ["rs"] = "INR", ["sgd"] = "SGD", ["aud"] = "AUD", ["cad"] = "CAD", ["nok"] = "NOK", ["sek"] = "SEK",
    };

    private static readonly Dictionary<string, string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["%"] = "%", ["percent"] = "%", ["day"] = "days", ["days"] = "days", ["week"] = "weeks", ["weeks"] = "weeks", ["month"] = "months", ["months"] = "months", ["hour"] = "hours", ["hours"] = "hours", ["year"] = "years", ["years"] = "years",
    };

    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["twelve"] = 12,
    };

    public static IEnumerable<Figure> In(SentenceWords words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (Number(words[at].Lower) is not { } amount || words.DateAt(at) is not null)
            {
                continue;
            }

            var value = words[at].Text.Replace(",", "", StringComparison.Ordinal);
            if (at > 0 && Currencies.TryGetValue(words[at - 1].Text, out var before))
            {
                yield return new(value, before, amount, at - 1, at);
            }
            else if (at + 1 < words.Count && (Currencies.TryGetValue(words[at + 1].Text, out var behind) || Units.TryGetValue(words[at + 1].Text, out behind)))
            {
                yield return new(value, behind, amount, at, at + 1);
            }
        }
    }

    // "31,400" and "31.400" are thousands, "3.5" is a half: three digits behind the last mark tell.
    private static decimal? Number(string word)
    {
        if (Numbers.TryGetValue(word, out var small))
        {
            return small;
        }

        if (word.Length is 0 or > 16 || !char.IsAsciiDigit(word[0]) || word.Any(letter => !char.IsAsciiDigit(letter) && letter is not ',' and not '.'))
        {
            return null;
        }

        var mark = word.LastIndexOfAny([',', '.']);
        var plain = mark < 0 ? word
            : word.Length - mark == 4 ? word.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)
            : $"{word[..mark].Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)}.{word[(mark + 1)..]}";
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }
}
