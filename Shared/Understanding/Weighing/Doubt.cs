using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>Doubts what the words of a page say where the sentence as a whole weighs like something else: "I am proceeding on Diwali leave" is no refusal.</summary>
/// <remarks>Each bar is an act's own, for some are common and some are rare. A sentence that is not in English weighs next to nothing, whatever it says, and is not doubted for it.</remarks>
internal static class Doubt
{
    private const float RarelyRefuses = 0.002f;
    private const float RarelyAway = 0.03f;
    private const float LikelyGone = 0.3f;
    private const float RarelyGone = 0.01f;
    private const float RarelyGoneInSuchWords = 0.08f;
    private const float LikelyAway = 4 * RarelyGoneInSuchWords;

    /// <summary>Whether a sentence hardly says no.</summary>
    public static bool OfRefusal(Letter letter, SentenceWords words, int at) => letter.Weighed[at].Of(SentenceAct.Refusal) < RarelyRefuses && IsWeighed(words);

    /// <summary>Whether hardly anybody is away for a time: "I'll be gone by four", "he is away, for good".</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="words">The sentence that says so.</param>
    /// <param name="at">Its place in the letter.</param>
    /// <param name="first">The first of the sentences that give the days.</param>
    /// <param name="last">The last of them.</param>
    public static bool OfAbsence(Letter letter, SentenceWords words, int at, int first, int last)
    {
        var away = Enumerable.Range(first, last - first + 1).Max(sentence => letter.Weighed[sentence].Of(SentenceAct.Absence));
        var gone = letter.Weighed[at].Of(SentenceAct.Departure);
        return (away < RarelyAway && IsWeighed(words)) || (gone >= LikelyGone && gone > away);
    }

    /// <summary>Whether hardly anybody has gone for good: "I leave for Japan on Sunday", "Walter left his cap".</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="words">The sentence that says so.</param>
    /// <param name="at">Its place in the letter.</param>
    /// <param name="isSaidOfThings">Whether in the same words ships leave, caps move and pumps retire.</param>
    public static bool OfDeparture(Letter letter, SentenceWords words, int at, bool isSaidOfThings)
    {
        var gone = letter.Weighed[at].Of(SentenceAct.Departure);
        return IsWeighed(words)
            && (isSaidOfThings ? gone < RarelyGoneInSuchWords || letter.Weighed[at].Of(SentenceAct.Absence) > Math.Max(gone, LikelyAway) : gone < RarelyGone);
    }

    private static bool IsWeighed(SentenceWords words) => EnglishWords.StandIn(words.Words);
}
