using System.Text.RegularExpressions;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.FollowUps;

/// <summary>What to call a deal and its customer.</summary>
public static partial class DealName
{
    /// <summary>The subject without Re:, Fwd: and their cousins; "(no subject)" when nothing is left.</summary>
    public static string Of(string subject)
    {
        var rest = subject;
        while (Prefix().Match(rest) is { Success: true, Length: > 0 } prefix)
        {
            rest = rest[prefix.Length..];
        }

        return PlainWords.Line(rest, 200) is { Length: > 0 } name ? name : "(no subject)";
    }

    /// <summary>A firm's name from its domain: "chesapeakepipe.example" → "Chesapeakepipe".</summary>
    public static string OfFirm(string domain) =>
        string.Join(' ', Firm.LabelOf(domain).Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    [GeneratedRegex(@"^\s*(?:re|aw|sv|vs|antw|antwort|rép|ref|res|rv|odp|fwd?|wg|tr|enc|doorst|i|vb|automatic reply|accepted|declined)\s?(?:\[\d+\])?\s?[:：]\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Prefix();
}
