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
        if (words.Length > 400)
        {
            return null;
        }

        if (dueWords is { Length: > 0 } && words.IndexOf(dueWords, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
        {
            words = words[..at].TrimEnd(' ', ',');
        }

        return Delivery().Match(words) is { Success: true } match && match.Groups["thing"].Value is var thing && !Idle().IsMatch(thing) ? Ours(thing) : null;
    }

    // Their "our" is not ours: "the", whoever reads it.
    private static string Ours(string thing) => Own().Replace(thing, "the ");

    // Up to where the thing ends: a comma, a day, a purpose, a further clause.
    [GeneratedRegex(
        @"^(?:(?:and|so|then|ok|sure|yes),? )?(?:(?:I|we|you)(?:['’]ll| will| shall|['’]m going to|['’]re going to)? )?(?:send|get|give|forward|share|email|mail|prepare|deliver|provide|have|bring|draft|write|put together|finish|return|sign|dig out|work out)(?: (?:over|across|back))?(?: (?:you|him|her|them|us|me))?(?: (?:over|across|back))? (?<thing>(?:the|a|an|our|your|my|two|three|both|all)(?: (?!with|by|for|on|before|until|to|in|at|from|so|and|but|that|which|when|once|if|as|this|today|tomorrow|next|first|over|set|ready|right)[\w$€£%.'’-]+){1,4})(?=$|[,;:.(–-]| (?:with|by|for|on|before|until|to|in|at|from|so|and|but|that|which|when|once|if|as|this|today|tomorrow|next|first|over|set|ready|right)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Delivery();

    // "have a look", "give it a go": nothing one receives.
    [GeneratedRegex(@"^(?:a|an|my|your|the) (?:look|go|try|think|word|chat|read|moment|idea|feeling)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Idle();

    [GeneratedRegex(@"^(?:our|your|my) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Own();
}
