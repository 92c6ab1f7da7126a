using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>The sentences of a letter that weigh like an act. Where a question mark stands, rules know better.</summary>
internal static class Likeliest
{
    // Where the letter as a whole does it, some sentence of it must, however few words it takes: "it became the blue ones".
    private const float Hint = 0.05f;

    /// <summary>Their places among the sentences, the likeliest first.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="words">Its sentences.</param>
    /// <param name="act">What they may do.</param>
    /// <param name="sure">The least chance that counts, from 0 to 1.</param>
    public static IReadOnlyList<int> Of(Letter letter, IReadOnlyList<SentenceWords> words, SentenceAct act, float sure)
    {
        List<int>? found = null;
        for (var at = 0; at < words.Count; at++)
        {
            if (letter.Weighed[at].Of(act) >= sure && !words[at].Parsed.HasQuestionMark)
            {
                (found ??= []).Add(at);
            }
        }

        return found is null ? [] : found.Count == 1 ? found : [.. found.OrderByDescending(at => letter.Weighed[at].Of(act))];
    }
    /// <summary>The same, but in a letter that does the act as a whole a hint is enough.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="words">Its sentences.</param>
    /// <param name="act">What they may do.</param>
    /// <param name="sure">The least chance that counts where only the sentence speaks for the act, from 0 to 1.</param>
    public static IReadOnlyList<int> InLetter(Letter letter, IReadOnlyList<SentenceWords> words, SentenceAct act, float sure) =>
        Of(letter, words, act, WholeLetter.Does(letter, act) ? Math.Min(sure, Hint) : sure);
}
