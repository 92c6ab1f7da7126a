namespace OutlookFollowUp.Understanding.People;

/// <summary>What stands under a letter: the signature that was cut off, and the foot of the text where none was.</summary>
internal static class BusinessCard
{
    // A card under a letter is short; nobody signs a page further up.
    private const int LastLines = 12;
    private const int LongestLine = 120;

    /// <summary>Its lines, the foot of the text first.</summary>
    public static IEnumerable<string> Of(Letter letter) =>
        Foot(letter.NewText).Split('\n').Concat(letter.Signature.Split('\n').Take(LastLines)).Where(line => line.Length < LongestLine);

    private static string Foot(string text)
    {
        var from = text.Length;
        for (var lines = 0; lines < LastLines && from > 0; lines++)
        {
            from = text.LastIndexOf('\n', from - 1);
        }

        return text[Math.Min(from + 1, text.Length)..];
    }
}
