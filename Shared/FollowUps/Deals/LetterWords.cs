using System.Text.RegularExpressions;
using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.FollowUps.Deals;

/// <summary>The words of a letter, two by two and as mere numbers: enough to tell whether a mail says mostly the same, and nothing that can be read.</summary>
internal static partial class LetterWords
{
    // A goodbye is a page; whatever is pasted under it need not be counted.
    private const int Enough = 8_000;

    /// <summary>A number for every two words that stand side by side.</summary>
    /// <param name="text">The letter.</param>
    public static IReadOnlyList<uint> Of(string text)
    {
        var words = Word().Matches(text.Length <= Enough ? text : text[..Enough]).Select(word => word.Value.ToLowerInvariant()).ToList();
        return [.. words.Zip(words.Skip(1), (one, next) => Hashes.Of($"{one} {next}")).Distinct()];
    }

    /// <summary>Whether a mail says mostly what the letter says: at least half of the pairs in the two are common to both.</summary>
    /// <param name="letter">The letter's pairs.</param>
    /// <param name="text">The mail.</param>
    // Single words would not do: two short mails to Dana share "hi", "Dana", "the", "you" and the name under them.
    public static bool AreMostlyIn(IReadOnlyList<uint> letter, string text)
    {
        var mail = Of(text);
        var common = mail.ToHashSet().Intersect(letter).Count();
        return common > 0 && 4 * common >= letter.Count + mail.Count;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
