using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>"Until the merger closes": an end without a day.</summary>
internal static class HoldEvent
{
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "until", "till", "til", "'til", "untill", "before", "unless" };
    private static readonly HashSet<string> NoEvent = new(StringComparer.Ordinal) { "then", "that", "it", "now", "lunch", "noon", "you" };

    /// <summary>"Once the report is out": the event after which contact is welcome again.</summary>
    public static string? Once(SentenceWords words)
    {
        for (var at = 0; at + 3 < words.Count; at++)
        {
            if (words[at].Lower is "once" or "after" || words[at].Lower is "when" && at > 2)
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

    /// <summary>The words behind "until", up to the next stop; null when none name an event.</summary>
    public static string? In(SentenceWords words, int from)
    {
        for (var at = Math.Max(0, Math.Min(from, words.Count) - 20); at + 2 < words.Count; at++)
        {
            if (!Openers.Contains(words[at].Lower) || NoEvent.Contains(words[at + 1].Lower))
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
