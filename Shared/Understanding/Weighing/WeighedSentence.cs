using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>A sentence of a letter with what it weighs by itself.</summary>
/// <param name="Sentence">The sentence with its grammar.</param>
/// <param name="Tokens">What it is boiled down to, for whoever looks at the letter as a whole.</param>
/// <param name="Chances">How likely it does each act.</param>
internal readonly record struct WeighedSentence(ParsedSentence Sentence, List<string> Tokens, ActChances Chances)
{
    /// <summary>How likely it does this act, from 0 to 1.</summary>
    public float Of(SentenceAct act) => Chances.Of(act);
}
