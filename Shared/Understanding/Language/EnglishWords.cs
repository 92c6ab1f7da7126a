using System.Collections.Immutable;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>The little words that tell English from any other language. Grammar and weights were learned from it, and can be trusted of nothing else.</summary>
internal static class EnglishWords
{
    private static readonly HashSet<string> Little = new(StringComparer.Ordinal) { "the", "has", "have", "were", "will", "and", "of", "to", "with", "from", "our", "my", "your", "his", "her", "she", "i", "i'm", "'m", "you", "us", "at", "are", "not", "n't", "this", "that", "it", "who", "been", "here", "back" };

    /// <summary>Whether one of them stands among these words.</summary>
    public static bool StandIn(ImmutableArray<Word> words) => words.Any(word => Little.Contains(word.Lower));
}
