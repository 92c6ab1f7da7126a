using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>The sentences of a letter that weigh like an act. Where a question mark stands, rules know better.</summary>
internal static class Likeliest
{
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
}
