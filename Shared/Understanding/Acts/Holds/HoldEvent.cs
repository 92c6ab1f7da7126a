using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Holds;

/// <summary>"Until the merger closes": an end without a day.</summary>
internal static class HoldEvent
{
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "until", "till", "til", "'til", "untill", "before", "unless", "pending", "while" };
    private static readonly HashSet<string> Seasons = new(StringComparer.Ordinal) { "spring", "summer", "autumn", "fall", "winter", "harvest" };
    private static readonly HashSet<string> NoEvent = new(StringComparer.Ordinal) { "then", "that", "now", "lunch", "noon", "midday", "midnight", "half", "quarter", "dinner", "supper", "breakfast", "teatime", "dusk", "dark", "dawn", "sunset", "sunrise", "bedtime", "you" };

    // "Before it" says nothing; "before it is in my hand" names what is to happen to it.
    private static bool IsBareIt(SentenceWords words, int at) => words[at].Lower is "it" && !(at + 1 < words.Count && words[at + 1] is { Tag: "VBZ" or "VBD" or "MD" } or { Lower: "'s" or "has" or "have" });

    // "Not before seven at night": the hour of any day.
    private static bool IsHour(SentenceWords words, int at) =>
        words[at].Part is PartOfSpeech.Number && (at + 1 >= words.Count || words[at + 1].Part is PartOfSpeech.Punctuation || words[at + 1].Lower is "at" or "in" or "o'clock" or "because" or "so" or "tonight" or "and" or "or" or "when" or "thirty" or "fifteen" or "am" or "pm");

    /// <summary>"Once the report is out": the event after which contact is welcome again.</summary>
    public static string? Once(SentenceWords words)
    {
        for (var at = 0; at + 3 < words.Count; at++)
        {
            if (words[at].Lower is "once" or "after" || words[at].Lower is "when" && (at > 2 || at == 0 && !words.Parsed.HasQuestionMark))
            {
                var end = at + 1;
                while (end < words.Count && end < at + 12 && !words.EndsClause(end) && !words.IsComma(end))
                {
                    end++;
                }

                return end - at > 2 ? string.Join(' ', words.Words.Skip(at + 1).Take(end - at - 1).Select(word => word.Text)) : null;
            }
        }

        return null;
    }

    /// <summary>"Again in the autumn": a time of the year, whose first day everybody has another.</summary>
    public static string? Season(SentenceWords words) => Season(words, 0, words.Count);

    /// <summary>The same between two words.</summary>
    public static string? Season(SentenceWords words, int start, int end) => words.Words.Skip(start).Take(end - start).FirstOrDefault(word => Seasons.Contains(word.Lower) && word.Index > 0 && words[word.Index - 1].Lower is "in" or "the" or "until" or "till" or "this" or "next")?.Text;

    /// <summary>The words behind "until", up to the next stop; null when none name an event.</summary>
    public static string? In(SentenceWords words, int from)
    {
        for (var at = Math.Max(0, Math.Min(from, words.Count) - 20); at + 2 < words.Count; at++)
        {
            var isOpener = Openers.Contains(words[at].Lower) || (at > 1 && words[at].Lower is "as" && words[at - 1].Lower is "long" && words[at - 2].Lower is "as");
            if (!isOpener || NoEvent.Contains(words[at + 1].Lower) || IsBareIt(words, at + 1) || IsHour(words, at + 1) || char.IsAsciiDigit(words[at + 1].Text[0]))
            {
                continue;
            }

            var end = at + 1;
            while (end < words.Count && end < at + 12 && !words.EndsClause(end) && !words.IsComma(end))
            {
                end++;
            }

            return end - at > 2 ? words.Text(at + 1, end) : null;
        }

        return null;
    }
}
