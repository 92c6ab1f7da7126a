using System.Text.RegularExpressions;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.People;

/// <summary>Where a mail says who is who: its headers, the greeting, the sign-off, and "Karen Hill (karen.hill@…)".</summary>
internal static partial class RosterWords
{
    private const int LongestText = 20_000;

    public static IEnumerable<Correspondent> InHeaders(Mail mail)
    {
        IEnumerable<Correspondent> all = mail.From is { } from ? [from, .. mail.To, .. mail.Cc] : [.. mail.To, .. mail.Cc];
        return all.Where(one => one.Address.Contains('@', StringComparison.Ordinal)).Take(200);
    }

    public static IEnumerable<(string Address, string? Name)> InText(Letter letter)
    {
        foreach (var named in WithAddress(letter.NewText))
        {
            yield return named;
        }

        if (letter.Kind != MessageKind.Person)
        {
            yield break;
        }

        if (letter.From.Length > 0 && SignOffName(letter.NewText) is { } own)
        {
            yield return (letter.From, own);
        }

        // "Hi Kaz," to one person is that person's name; "Sure," is nobody's, and "Tammy, who…" is somebody else's.
        if (letter.Mail.To is [{ } only] && Greeting().Match(letter.NewText) is { Success: true } greeting
            && (greeting.Groups["hello"].Success || (Nicknames.Knows(greeting.Groups["name"].Value) && !letter.NewText.AsSpan(greeting.Length).TrimStart().StartsWith("who", StringComparison.OrdinalIgnoreCase))))
        {
            yield return (only.Address, greeting.Groups["name"].Value);
        }
    }

    /// <summary>The name under the text: "Thanks, Dana", "Dana Reyes".</summary>
    public static string? SignOffName(string text)
    {
        var lines = text.AsSpan().Trim();
        if (lines.LastIndexOf('\n') is not (> 0 and var above))
        {
            return null;
        }

        var last = lines[(above + 1)..].Trim().ToString().TrimStart('-', '–', '—', ' ', '/').TrimEnd('.', '!', ',');
        if (SignOff.IsClosing(last) && last.Contains(',', StringComparison.Ordinal))
        {
            last = last[(last.IndexOf(',', StringComparison.Ordinal) + 1)..].Trim();
        }

        return SignOff.IsName(last) && !SignOff.IsClosing(last) && last.Split(' ').Length <= 3 ? last : null;
    }

    private static IEnumerable<(string Address, string? Name)> WithAddress(string text)
    {
        if (!text.Contains('@', StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (Match match in NamedAddress().Matches(text.Length > LongestText ? text[..LongestText] : text))
        {
            yield return (match.Groups["address"].Value.ToLowerInvariant(), match.Groups["name"] is { Success: true } name ? name.Value : null);
        }
    }

    // "Karen Hill (karen.hill@…)", "Lena Ortiz at lortiz@…", "Nell Carver, nell@…", "Sr. Matos <matos@…>"
    [GeneratedRegex(@"(?:(?<name>(?:[\p{Lu}][\p{L}.'’-]{0,30} ){0,3}[\p{Lu}][\p{L}'’-]{0,30})[,:]? {0,2}(?:at |on |via |unter |sous |bij |op |em |en |[(<\[] ?|- |– )?)?(?<address>[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4})", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NamedAddress();

    // Anchored, and each part ends where the next cannot begin: it never goes back over what it has read.
    [GeneratedRegex(@"^\s{0,5}(?:(?<hello>hi|hello|hey|dear|good morning|good afternoon|good evening|morning|afternoon|hallo|guten tag|liebe|lieber|bonjour|hola|estimado|estimada|beste|olá|caro|cara)[ ,]+)?(?<name>(?:(?:mr|mrs|ms|dr|herr|frau)\.? )?\p{L}[\p{L}'’-]{1,20})\s{0,2}[,!:–-]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();
}
