using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>What a letter does as a whole: whoever takes leave with thanks and asks nothing more has said no somewhere, and whoever asks for the next price has not.</summary>
/// <remarks>The bars were chosen on labelled letters that nobody learned from. A letter of one sentence says no more than that sentence, and one that is not in English weighs next to nothing, whatever it says.</remarks>
internal static class WholeLetter
{
    private const float Surely = 0.6f;

    // Nobody is written to again after a wish for no mail.
    private const float SurelyOptsOut = 0.8f;

    private const float Hardly = 0.05f;
    private const float Rarely = 0.1f;
    private const float HardlyNamesRival = 0.15f;

    private const int LongestName = 3;

    /// <summary>Whether some sentence of it surely does the act, however few words it takes: "it became the blue ones".</summary>
    public static bool Does(Letter letter, SentenceAct act) =>
        SaysMore(letter) && letter.Overall.Of(act) >= (act is SentenceAct.OptOut ? SurelyOptsOut : Surely);

    /// <summary>Whether no sentence of it does the act, whatever one of them looks like: "the blue ones are a no" beside "the rest as quoted, please".</summary>
    public static bool HardlyDoes(Letter letter, SentenceAct act) =>
        SaysMore(letter) && letter.Overall.Of(act) < Bar(act) && letter.Parsed.Any(sentence => EnglishWords.StandIn(sentence.Words));

    // "Joyce wants to know who we call at six. Hank": a name and a greeting are no second sentence.
    private static bool SaysMore(Letter letter) => letter.Parsed.Count(sentence => sentence.Words.Length > LongestName) > 1;

    private static float Bar(SentenceAct act) => act switch
    {
        SentenceAct.Request or SentenceAct.Departure => Hardly,
        SentenceAct.Rival => HardlyNamesRival,
        _ => Rarely,
    };
}
