namespace OutlookFollowUp.FollowUps;

/// <summary>What to call somebody: "Dana Reyes" → "Dana", "Reyes, Dana" → "Dana", "Dr. Carl Renner" → "Dr. Renner".</summary>
public static class GivenName
{
    private static readonly string[] Titles = ["dr", "prof", "mr", "mrs", "ms", "mdm", "herr", "frau", "sir", "dame"];

    /// <summary>The name for a greeting or a sentence.</summary>
    /// <param name="who">A full name, or an address.</param>
    public static string Of(string who)
    {
        var name = PlainWords.Line(who, 80);
        if (name.Contains('@', StringComparison.Ordinal))
        {
            var local = name[..name.IndexOf('@', StringComparison.Ordinal)].Split(['.', '_', '-', '+'])[0];
            return local.Length > 0 ? char.ToUpperInvariant(local[0]) + local[1..] : name;
        }

        if (name.Split(", ") is [var last, var first] && first.Length > 0 && !first.Contains('.', StringComparison.Ordinal))
        {
            name = $"{first} {last}";
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [] => name,
            [var title, .., var family] when Titles.Contains(title.TrimEnd('.').ToLowerInvariant()) => $"{title} {family}",
            _ => words[0],
        };
    }
}
