using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>"Until the merger closes": an end without a day.</summary>
internal static class HoldEvent
{
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "until", "till", "til", "'til", "untill", "before", "unless" };
    private static readonly HashSet<string> NoEvent = new(StringComparer.Ordinal) { "then", "that", "it", "now", "lunch", "noon", "you" };

    /// <summary>The words behind "until", up to the next stop; null when none name an event.</summary>
    public static string? In(SentenceWords words, int from)
    {
        for (var at = Math.Max(0, from - 12); at + 2 < words.Count; at++)
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
