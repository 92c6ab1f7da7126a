using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>A no, or a wish for no mail, in words that no page knows, where a sentence as a whole weighs like one: "too rich for us, we're out".</summary>
internal static class WeighedRefusal
{
    private const float Sure = 0.8f;

    public static Refusal? OptOut(Letter letter, IReadOnlyList<SentenceWords> words) =>
        Best(letter, words, SentenceAct.OptOut, Sure, at => words[at].Dates.Count > 0 || words[at].Words.Any(word => word.Lower is "until" or "till" or "before")) is { } place ? new(letter.From, RefusalKind.OptOut, letter.Quote(place)) : null;

    public static Refusal? Declined(Letter letter, IReadOnlyList<SentenceWords> words, Predicate<int> takesUs) =>
        !RefusalFinder.GoesOn(words) && Best(letter, words, SentenceAct.Refusal, Sure, takesUs) is { } place ? new(letter.From, RefusalKind.Declined, letter.Quote(place)) : null;

    private static Span? Best(Letter letter, IReadOnlyList<SentenceWords> words, SentenceAct act, float sure, Predicate<int> isNone)
    {
        Span? best = null;
        for (var at = 0; at < words.Count; at++)
        {
            if (letter.Weighed[at].Of(act) is var chance && chance >= sure && !words[at].Parsed.HasQuestionMark && !isNone(at))
            {
                (best, sure) = (words[at].Sentence.Place, chance);
            }
        }

        return best;
    }
}
