using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>A line that says who or what firm, and nothing of either: "Will", "Summit Roof Supply", as they stand under a letter.</summary>
internal static class OnlyNames
{
    /// <summary>Whether nothing but names stands there, or one word alone.</summary>
    public static bool Are(ParsedSentence sentence) =>
        sentence.Words.Count(word => word.Part is not PartOfSpeech.Punctuation) <= 1 || sentence.Words.All(word => word.Part is PartOfSpeech.ProperNoun or PartOfSpeech.Punctuation);
}
