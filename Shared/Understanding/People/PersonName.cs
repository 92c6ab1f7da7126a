namespace OutlookFollowUp.Understanding.People;

/// <summary>A name as people write it, put in order: "Shea, Dr. Martin (Purchasing)" is Martin Shea.</summary>
internal sealed class PersonName
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "madam", "herr", "frau", "hr", "fr", "monsieur", "madame", "mme", "m", "sr", "sra", "señor", "señora", "senhor", "senhora", "dhr", "mevr", "mevrouw", "dipl.-ing", "ing", "rev", "mx",
        "ji", "sir,", "phd", "md", "mba", "cpa", "esq", "jr", "ii", "iii", "dds", "dvm", "pe",
    };

    private PersonName(string full, string[] parts)
    {
        Full = full;
        Parts = parts;
    }

    /// <summary>In order, without titles: "Martin Shea".</summary>
    public string Full { get; }

    public IReadOnlyList<string> Parts { get; }

    public string First => Parts.Count > 0 ? Parts[0] : "";

    public string Last => Parts.Count > 1 ? Parts[^1] : "";

    public static PersonName Read(string written)
    {
        var text = written.Trim().Trim('"', '\'', '“', '”', '<', '>');
        // "Anna Weiss (Contoso)", "Anna Weiss | Contoso", "Anna Weiss via DocuSign"
        foreach (var tail in new[] { " (", " [", " | ", " via ", " - ", " / ", " – " })
        {
            text = text.IndexOf(tail, StringComparison.OrdinalIgnoreCase) is > 0 and var at ? text[..at] : text;
        }

        if (text.Split(',') is [var last, var first] && first.Trim().Length > 0 && !Titles.Contains(first.Trim().TrimEnd('.')))
        {
            text = $"{first.Trim()} {last.Trim()}";
        }

        var parts = text.Replace(',', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => !Titles.Contains(part.TrimEnd('.'))).Take(6).ToArray();
        return new(string.Join(' ', parts), parts);
    }

    /// <summary>"sam.ortiz@…" is Sam Ortiz; a name that an address alone cannot give stays the part before the @.</summary>
    public static PersonName OfAddress(string address)
    {
        var local = address[..Math.Max(0, address.IndexOf('@', StringComparison.Ordinal))];
        var parts = local.Split(['.', '_', '-', '+'], StringSplitOptions.RemoveEmptyEntries).Where(part => part.All(char.IsLetter)).Take(4).Select(part => char.ToUpperInvariant(part[0]) + part[1..]).ToArray();
        return parts.Length == 0 ? new(local, [local]) : new(string.Join(' ', parts), parts);
    }

    /// <summary>Whether a name somebody wrote can mean this person: "Marty", "Mr. Shea", "M. Shea", "Martin", "MS".</summary>
    public bool Answers(PersonName called)
    {
        if (Parts.Count == 0 || called.Parts.Count == 0)
        {
            return false;
        }

        if (called.Parts.Count == 1)
        {
            var one = called.Parts[0];
            return Parts.Any(part => IsSame(part, one)) || (one.Length is 2 or 3 && one.All(char.IsUpper) && one.SequenceEqual(Parts.Select(part => char.ToUpperInvariant(part[0]))));
        }

        // Two words or more: the family name must be the same, the first name may be short.
        return Parts.Count > 1
            ? IsSame(Last, called.Last) && (Nicknames.AreOne(First, called.First) || IsInitial(First, called.First) || IsInitial(called.First, First) || Parts.Any(part => IsSame(part, called.First)))
            : called.Parts.Any(part => IsSame(part, First)) ;
    }

    private static bool IsSame(string one, string other) =>
        Nicknames.AreOne(Bare(one), Bare(other));

    private static bool IsInitial(string one, string other) =>
        one.TrimEnd('.').Length == 1 && other.Length > 0 && char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0]);

    private static string Bare(string name) => name.Trim('.', ',', '\'', '’').Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal);
}
