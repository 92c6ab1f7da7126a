using System.Buffers;
using System.Text.RegularExpressions;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>What the lines at the foot of a letter are: a closing, a name, a line of the business card.</summary>
internal static partial class SignOff
{
    private static readonly string[] Closings =
    [
        "best regards", "kind regards", "warm regards", "warmest regards", "regards", "with regards", "best wishes", "all the best", "best", "cheers", "many thanks", "thanks", "thanks again",
        "thank you", "thanks and regards", "thanks & regards", "thanking you", "sincerely", "yours sincerely", "yours faithfully", "yours truly", "yours", "respectfully", "cordially", "warmly", "rgds", "br", "thx",
        "take care", "talk soon", "speak soon", "mit freundlichen grüßen", "mit freundlichen grüssen", "mit freundlichem gruß", "freundliche grüße", "viele grüße", "beste grüße", "liebe grüße", "schöne grüße", "mfg", "gruß", "grüße",
        "cordialement", "bien cordialement", "bien à vous", "salutations", "meilleures salutations", "sincères salutations", "saludos", "un saludo", "saludos cordiales", "atentamente",
        "atenciosamente", "cumprimentos", "com os melhores cumprimentos", "met vriendelijke groet", "vriendelijke groeten", "groeten", "mvg", "cordiali saluti", "distinti saluti", "saluti",
        "med vennlig hilsen", "mvh", "med vänliga hälsningar", "venlig hilsen", "hilsen", "ystävällisin terveisin", "pozdrawiam", "z poważaniem", "s pozdravem",
    ];

    // No phone number, address or site is without one of these.
    private static readonly SearchValues<char> ContactSigns = SearchValues.Create(['@', '.', '/', .. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(char.IsDigit)]);

    public static bool IsRule(string line) => line.Length >= 3 && line.All(letter => letter is '-' or '_' or '=' or '*' or '—' or ' ');

    /// <summary>"Best regards,", "Thanks, Dana".</summary>
    public static bool IsClosing(string line) =>
        line.Length is > 1 and <= 60 && Array.Exists(Closings, closing =>
            line.StartsWith(closing, StringComparison.OrdinalIgnoreCase)
            && (line.Length == closing.Length || line[closing.Length] is ',' or '.' or '!' or '-' or '–' || IsNameAfter(line, closing.Length)));

    /// <summary>Whether the closing line has the name in it.</summary>
    public static bool NamesSomebody(string closing)
    {
        var comma = closing.IndexOf(',');
        return comma >= 0 && IsName(closing[(comma + 1)..].Trim());
    }

    /// <summary>"Dana", "Dana Reyes", "Dr. M. Shea".</summary>
    public static bool IsName(string line) =>
        line.Length is > 0 and <= 40 && line.Split(' ') is { Length: <= 4 } words && words.All(word => word.Length > 0 && char.IsUpper(word[0]))
        && !line.Any(char.IsDigit) && line[^1] is not ('?' or '!' or ':' or ',');

    /// <summary>A phone number, an address, a site: with nothing much else on the line.</summary>
    public static bool IsContact(string line)
    {
        if (line.Length is 0 or > 160 || line[^1] is '?' or '!' || !line.AsSpan().ContainsAny(ContactSigns))
        {
            return false;
        }

        var rest = Address().Replace(Phone().Replace(line, " "), " ");
        if (rest.Length == line.Length && string.Equals(rest, line, StringComparison.Ordinal))
        {
            return false;
        }

        var words = rest.Split([' ', '|', ',', ':', '•', '·', '/', '-', '(', ')', '<', '>', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words.Count(word => word.Length > 1 && char.IsLower(word[0])) <= 1 && words.Length <= 10;
    }

    /// <summary>A line that can stand on a business card: short, no sentence.</summary>
    public static bool IsCardLine(string line)
    {
        if (IsContact(line) || IsRule(line))
        {
            return true;
        }

        if (line.Length > 80 || line is [.., '?' or '!' or ':' or ','] || PostScript().IsMatch(line))
        {
            return false;
        }

        // Titles, firms, streets are written with capitals; prose is not.
        var words = line.Split([' ', '|', '•', '·'], StringSplitOptions.RemoveEmptyEntries);
        var lower = words.Count(word => char.IsLower(word[0]) && word.Length > 3);
        return lower * 3 <= words.Length && !(line.EndsWith('.') && words.Length > 5);
    }

    private static bool IsNameAfter(string line, int at) => line[at] == ' ' && IsName(line[at..].Trim()) && line[at..].Trim().Split(' ').Length <= 2;

    [GeneratedRegex(@"\+?\(?\d[\d\s().\-/]{6,}\d", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\S+@\S+\.\w+|https?://\S+|www\.\S+|\b[a-z0-9-]+\.(com|net|org|co\.uk|de|fr|nl|io|eu|example)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^p\.?\s?s\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PostScript();
}
