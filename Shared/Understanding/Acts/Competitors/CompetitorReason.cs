using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>Why they look at another, or took them: what stands behind "because", "as", "since".</summary>
internal static class CompetitorReason
{
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "because", "as", "since", "due", "but" };

    public static string? In(SentenceWords words)
    {
        for (var at = 1; at + 2 < words.Count; at++)
        {
            if (Openers.Contains(words[at].Lower) && words[at + 1].Lower is "they" or "it" or "he" or "she" or "their" or "of" or "the" or "to" or "we" or "our")
            {
                var end = words.Count;
                while (end > at + 1 && words.EndsClause(end - 1))
                {
                    end--;
                }

                return words.Place(at + 1, end) is var place && place.Length > 3 ? place.In(words.Sentence.Text, words.Sentence.Place.Start) : null;
            }
        }

        return null;
    }

    private static string In(this Span place, string text, int offset) => text.Substring(place.Start - offset, place.Length);
}
