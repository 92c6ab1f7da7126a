using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>Cuts a sentence where the next subject and verb begin.</summary>
internal static class PlainPieces
{
    /// <summary>The pieces, in order; none is lost. What has no verb of its own goes with the piece before it.</summary>
    public static IEnumerable<ImmutableArray<Word>> Of(ParsedSentence sentence)
    {
        var words = sentence.Words;
        var start = 0;
        for (var at = 1; at < words.Length; at++)
        {
            if (Opens(words, at) && words[start..at] is var piece && PlainVerb.Of(piece) is not null)
            {
                yield return piece;
                start = at;
            }
        }

        if (start < words.Length)
        {
            yield return words[start..];
        }
    }

    private static bool Opens(ImmutableArray<Word> words, int at)
    {
        var word = words[at];
        if (word.Text is ";")
        {
            return true;
        }

        if (PartingWords.Stops.Contains(word.Text) || PartingWords.Joins.Contains(word.Lower))
        {
            return HasVerbAhead(words, at + 1) && !(at + 1 < words.Length && (PartingWords.Stops.Contains(words[at + 1].Text) || PartingWords.Joins.Contains(words[at + 1].Lower)) && !HasVerbAhead(words, at + 2));
        }

        if (at > 0 && (PartingWords.Stops.Contains(words[at - 1].Text) || PartingWords.Joins.Contains(words[at - 1].Lower)))
        {
            return false;
        }

        // "Come what may"
        if (word.Lower is "what" && at + 2 < words.Length && words[at + 1].Tag is "MD" && PartingWords.Stops.Contains(words[at + 2].Text))
        {
            return false;
        }

        if (PartingWords.Conditions.Contains(word.Lower) && word.Lower is not "should" || PartingWords.Times.Contains(word.Lower) || (PartingWords.Others.Contains(word.Lower) && word.Lower is not "as" && word.Tag is not "DT"))
        {
            return HasVerbAhead(words, at + 1);
        }

        return PartingWords.Nominatives.Contains(word.Lower) && at + 1 < words.Length && FiniteVerb.Is(words, at + 1) && at > 0 && !HelperVerbs.Is(words[at - 1]) && !PartingWords.Others.Contains(words[at - 1].Lower);
    }

    // Up to the next stop there is a verb that shows its tense, or a bare one that goes on from before: "and send it", "& coming back".
    private static bool HasVerbAhead(ImmutableArray<Word> words, int from)
    {
        for (var at = from; at < words.Length && !PartingWords.Stops.Contains(words[at].Text) && !(at > from && PartingWords.Joins.Contains(words[at].Lower) && words[at].Lower is not "then"); at++)
        {
            if (FiniteVerb.Is(words, at) || (at <= from + 2 && words[at].Tag is "VB" or "VBG" && words.Skip(from).Take(at - from).All(word => word.Part is PartOfSpeech.Adverb || PartingWords.Joins.Contains(word.Lower))))
            {
                return true;
            }
        }

        return false;
    }
}
