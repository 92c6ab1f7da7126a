using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Where a length of time was asked for, an answer names one: "how long does it take" is answered by "two weeks from proof", not by "clause 14".</summary>
internal static class AnswerFigure
{
    private static readonly FrozenSet<string> Lengths = FrozenSet.ToFrozenSet(["second", "minute", "hour", "day", "week", "fortnight", "month", "year", "overnight", "weekend", "night", "season", "lifetime"]);

    /// <summary>Whether these words ask for a length of time.</summary>
    public static bool IsWanted(ImmutableArray<Word> asked) => new Phrasing(asked).Has("how long", "lead time", "delivery time", "turnaround", "lead times");

    /// <summary>Whether this sentence names one.</summary>
    public static bool IsIn(ParsedSentence sentence)
    {
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            if (Lengths.Contains(sentence.Words[at].Lemma) && at > 0 && (sentence.Words[at - 1].Part is PartOfSpeech.Number or PartOfSpeech.Determiner || char.IsDigit(sentence.Words[at - 1].Text[^1]) || sentence.Words[at - 1].Lower is "working" or "business" or "few" or "couple" or "half"))
            {
                return true;
            }
        }

        return false;
    }
}
