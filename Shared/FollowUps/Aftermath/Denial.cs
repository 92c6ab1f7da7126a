using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.FollowUps.Aftermath;

/// <summary>"Das Projekt wurde nicht gestrichen", "nous n'avons pas choisi Liftwell": an end that a sentence denies is none.</summary>
internal static class Denial
{
    // Right before the words, or among them; at their head it belongs to them ("kein Budget").
    private const int Before = 2;

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "nicht", "nie", "niemals", "keineswegs", "pas", "jamais", "no", "nunca", "tampoco", "niet", "nooit", "não", "nao" };

    /// <summary>Whether what seems to be said is denied.</summary>
    public static bool Of(Said<OutcomeWords> said) =>
        said.Meaning is OutcomeWords.NoDecision or OutcomeWords.Chose or OutcomeWords.Another
        && !Words.Contains(said.Words[said.Start].Lower)
        && Enumerable.Range(Math.Max(0, said.Start - Before), said.End - Math.Max(0, said.Start - Before)).Any(at => Words.Contains(said.Words[at].Lower));
}
