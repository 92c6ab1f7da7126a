using System.Text.RegularExpressions;

namespace OutlookFollowUp.FollowUps;

/// <summary>What was promised, as a thing one can wait for: "send you the revised quote by Friday" → "the revised quote".</summary>
public static partial class Thing
{
    /// <summary>The thing; null where the promise names no plain thing and is better quoted.</summary>
    /// <param name="what">The promise, in the writer's words.</param>
    /// <param name="dueWords">The words of its day, which are said apart; null when it has none.</param>
    public static string? Of(string what, string? dueWords)
    {
        var words = what.Trim().TrimEnd('.', '!', ',', ';');
        if (words.Length > 200 || words.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        if (dueWords is { Length: > 0 } && words.IndexOf(dueWords, StringComparison.OrdinalIgnoreCase) is > 0 and var at && at + dueWords.Length == words.Length)
        {
            words = Preposition().Replace(words[..at].TrimEnd(' ', ','), "");
        }

        return Delivery().Match(words) is { Success: true } match && match.Groups["thing"].Value is { Length: > 3 and <= 60 } thing && !Clause().IsMatch(thing) ? Ours(thing) : null;
    }

    // Their "our" is not ours: "the", whoever reads it.
    private static string Ours(string thing) => Own().Replace(thing, "the ");

    [GeneratedRegex(
        @"^(?:(?:I|we|you)(?:['’]ll| will| shall|['’]m going to)? )?(?:send|get|give|forward|share|email|mail|prepare|deliver|provide|have|bring|draft|write|put together|finish|return|sign|dig out|work out)(?: (?:over|across|back))?(?: (?:you|him|her|them|us|me))?(?: (?:over|across|back))? (?<thing>(?:the|a|an|our|your|my|two|three|both|all) [\w$€£%,.'’ -]+)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Delivery();

    [GeneratedRegex(@" (?:by|on|for|before|until|no later than)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\b(?:and|but|when|once|if|as soon|so that|because|by|until|today|tomorrow|monday|tuesday|wednesday|thursday|friday|week)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^(?:our|your|my) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Own();
}
