namespace OutlookFollowUp.FollowUps.Learning;

/// <summary>Whether two spellings are one firm: "Lift-Well Ltd." is "Liftwell".</summary>
internal static class FirmName
{
    private static readonly HashSet<string> Forms = new(StringComparer.Ordinal)
    {
        "inc", "llc", "ltd", "limited", "plc", "corp", "corporation", "co", "company", "gmbh", "ag", "kg", "ug", "bv", "nv", "sa", "sas", "sarl", "srl", "spa", "sl", "ab", "as", "asa", "aps", "oy", "oyj", "pty", "pvt", "the", "group", "lda", "se",
    };

    /// <summary>What is left of a name when spelling and legal form are taken away; empty when nothing is.</summary>
    public static string Squeeze(string name)
    {
        var words = name.Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(Letters).Where(word => word.Length > 0).ToList();
        var kept = words.Where(word => !Forms.Contains(word)).ToList();
        return string.Concat(kept.Count > 0 ? kept : words);
    }

    public static bool AreSame(string one, string other) => Squeeze(one) is { Length: > 1 } squeezed && squeezed.Equals(Squeeze(other), StringComparison.Ordinal);

    private static string Letters(string word) => new([.. word.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
