namespace OutlookFollowUp.Understanding.People;

/// <summary>Finds how a firm writes its name: the words under a letter that its mail domain abbreviates.</summary>
internal static class FirmFinder
{
    private static readonly char[] Dividers = [',', '|', '·', '•', '(', ')', ';', ':', '/', '\t'];

    /// <summary>The firms whose name somebody wrote, each once.</summary>
    public static IEnumerable<Firm> Find(Correspondence thread) =>
        from letter in thread.Letters
        let domain = letter.Mail.From?.Domain ?? ""
        where letter.IsPersonal && domain.Length > 0 && !PublicMail.Has(domain)
        let name = NameIn(letter, Firm.LabelOf(domain).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant())
        where name is not null
        group name by domain into firm
        select new Firm(firm.Key, firm.MaxBy(name => name.Length)!);

    private static string? NameIn(Letter letter, string label) =>
        BusinessCard.Of(letter).SelectMany(line => line.Split(Dividers, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .FirstOrDefault(piece => IsSpelledBy(label, piece));

    /// <summary>Whether the words spell the label out: "keystonemeddist" is Keystone Medical Distribution.</summary>
    internal static bool IsSpelledBy(string label, string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // A single word in small letters, or a sentence, is no name.
        return label.Length >= 3 && parts.Length is > 0 and <= 8 && (char.IsUpper(parts[0][0]) || char.IsDigit(parts[0][0])) && parts.All(MayStandInAName)
            && Spells(label, parts, 0);
    }

    // Each word gives its beginning or nothing, but the first gives at least three letters, or all it has.
    private static bool Spells(string label, string[] parts, int at)
    {
        if (label.Length == 0)
        {
            return true;
        }

        if (at == parts.Length)
        {
            return false;
        }

        var word = new string([.. parts[at].Where(char.IsLetterOrDigit)]).ToLowerInvariant();
        var shared = 0;
        while (shared < word.Length && shared < label.Length && word[shared] == label[shared])
        {
            shared++;
        }

        for (var take = shared; take >= (at == 0 ? Math.Max(1, Math.Min(3, word.Length)) : 0); take--)
        {
            if (Spells(label[take..], parts, at + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayStandInAName(string word) => char.IsUpper(word[0]) || char.IsDigit(word[0]) || word is "&" or "and" or "of" or "the" or "+" or "-" or "von" or "de" or "und" or "et" or "y";
}
