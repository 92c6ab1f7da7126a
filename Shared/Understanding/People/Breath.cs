using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.People;

/// <summary>What is said in one breath: people take the next at commas, dashes and before "and", but not inside a day.</summary>
internal static class Breath
{
    /// <summary>The words from one breath to the next around a stretch of the text: its first word, and the first one behind.</summary>
    public static (int Start, int End) Around(SentenceWords words, Span place)
    {
        var first = 0;
        while (first < words.Count - 1 && words[first].Place.End <= place.Start)
        {
            first++;
        }

        var start = first;
        while (start > 0 && !IsBreak(words, start - 1))
        {
            start--;
        }

        var end = first + 1;
        while (end < words.Count && (words[end].Place.Start < place.End || !IsBreak(words, end)))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsBreak(SentenceWords words, int at) =>
        (words.IsComma(at) || words.EndsClause(at) || words[at].Lower is "and" or "but" or "then" or "so" or "because") && !words.Dates.Any(date => words[at].Place.Overlaps(new(date.Evidence.Start, date.Evidence.Length)));
}
