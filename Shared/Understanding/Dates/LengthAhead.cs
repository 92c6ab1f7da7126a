using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>"Three weeks", "a couple of months", "another 10 days": a length that begins on the day it is asked for.</summary>
internal static class LengthAhead
{
    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["a"] = 1, ["an"] = 1, ["one"] = 1, ["another"] = 1, ["two"] = 2, ["couple"] = 2, ["three"] = 3, ["few"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["twelve"] = 12,
    };

    /// <summary>From so many days on it is a time to be left alone in.</summary>
    public const int Long = 5;

    /// <summary>The day behind it; null when no length of a working week or more, or of so many days, stands here.</summary>
    public static LocalDate? In(ImmutableArray<Language.Word> words, LocalDate written, int atLeast = Long)
    {
        for (var at = 0; at + 1 < words.Length; at++)
        {
            var lower = words[at].Lower;
            if (!Numbers.TryGetValue(lower, out var count) && !(int.TryParse(lower, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count is > 0 and <= 400))
            {
                continue;
            }

            var unit = at + 1;
            while (unit < words.Length && unit < at + 4 && words[unit].Lower is "of" or "more" or "good" or "full" or "couple" or "few" or "other" or "two" or "three" or "four" or "six" or "eight" or "ten")
            {
                count = Numbers.TryGetValue(words[unit].Lower, out var inner) ? inner : count;
                unit++;
            }

            if (unit < words.Length && Days(words[unit].Lower, count, written) is { } day && Period.DaysBetween(written, day) >= atLeast)
            {
                return day;
            }
        }

        return null;
    }

    private static LocalDate? Days(string unit, int count, LocalDate written) => unit switch
    {
        "day" or "days" => written.PlusDays(count),
        "week" or "weeks" or "wks" or "wk" => written.PlusDays(7 * count),
        "fortnight" or "fortnights" => written.PlusDays(14 * count),
        "month" or "months" => written.PlusMonths(count),
        "quarter" or "quarters" => written.PlusMonths(3 * count),
        "year" or "years" => written.PlusYears(count),
        _ => null,
    };
}
