using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>Cuts a sentence into words and finds for each what it is and what it hangs on.</summary>
internal static class SentenceParser
{
    /// <summary>The sentence with its grammar. Never throws; very long ones stay flat.</summary>
    public static ParsedSentence Parse(Sentence sentence) => new(sentence, WordCutter.Cut(sentence));
}
