namespace OutlookFollowUp.Understanding.People;

/// <summary>A name as people write it, put in order: "Shea, Dr. Martin (Purchasing)" is Martin Shea.</summary>
internal sealed class PersonName
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "madam", "herr", "frau", "hr", "fr", "monsieur", "madame", "mme", "m", "sr", "sra", "señor", "señora", "senhor", "senhora", "dhr", "mevr", "mevrouw", "dipl.-ing", "ing", "rev", "mx",
        "ji", "sir,", "phd", "md", "mba", "cpa", "esq", "jr", "ii", "iii", "dds", "dvm", "pe",
    };

    private static readonly char[] Marks = ['.', ',', '\'', '’'];
    private static readonly char[] Quotes = ['"', '\'', '“', '”', '<', '>'];
    private static readonly string[] Tails = [" (", " [", " | ", " via ", " - ", " / ", " – "];

    // The parts as two are compared, each stripped once: a thread's names are held against one another again and again.
    private readonly string[] bare;

    private PersonName(string full, string[] parts)
    {
        Full = full;
        Parts = parts;
        bare = Array.ConvertAll(parts, Bare);
    }

    /// <summary>In order, without titles: "Martin Shea".</summary>
    public string Full { get; }

    public IReadOnlyList<string> Parts { get; }

    public string First => Parts.Count > 0 ? Parts[0] : "";

    public string Last => Parts.Count > 1 ? Parts[^1] : "";

    public static PersonName Read(string written)
    {
        var text = written.Trim().Trim(Quotes);
        // "Anna Weiss (Contoso)", "Anna Weiss | Contoso", "Anna Weiss via DocuSign"
        foreach (var tail in Tails)
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
            return HasPart(called.bare[0]) || (one.Length is 2 or 3 && one.All(char.IsUpper) && one.SequenceEqual(Parts.Select(part => char.ToUpperInvariant(part[0]))));
        }

        // Two words or more: the family name must be the same, the first name may be short.
        return Parts.Count > 1
            ? Nicknames.AreOne(bare[^1], called.bare[^1]) && (Nicknames.AreOne(First, called.First) || IsInitial(First, called.First) || IsInitial(called.First, First) || HasPart(called.bare[0]))
            : called.HasPart(bare[0]);
    }

    private bool HasPart(string one)
    {
        foreach (var part in bare)
        {
            if (Nicknames.AreOne(part, one))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInitial(string one, string other) =>
        one.TrimEnd('.').Length == 1 && other.Length > 0 && char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0]);

    private static string Bare(string name) => name.Trim(Marks).Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal);
}
