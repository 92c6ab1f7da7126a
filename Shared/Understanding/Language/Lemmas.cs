namespace OutlookFollowUp.Understanding.Language;

/// <summary>Brings a word back to how a dictionary has it: "sent" to "send", "copies" to "copy".</summary>
/// <param name="Changes">
/// By tag and ending ("7|ies"), or tag and whole word ("7|=sent"): how many letters to take away and what to put there. The longest ending known decides.
/// </param>
internal sealed record Lemmas(IReadOnlyDictionary<string, (int Away, string Put)> Changes)
{
    /// <summary>Longer endings than this say nothing new.</summary>
    public const int LongestEnding = 5;

    private const int LongestWord = 32;

    public static string Whole(int tag, string lower) => $"{tag}|={lower}";

    public static string Ending(int tag, string lower, int length) => $"{tag}|{lower.AsSpan(lower.Length - length)}";

    public string Of(string lower, int tag)
    {
        if (lower.Length > LongestWord)
        {
            return lower;
        }

        if (Changes.TryGetValue(Whole(tag, lower), out var change))
        {
            return Changed(lower, change);
        }

        for (var length = Math.Min(LongestEnding, lower.Length); length >= 0; length--)
        {
            if (Changes.TryGetValue(Ending(tag, lower, length), out change) && change.Away <= lower.Length)
            {
                return Changed(lower, change);
            }
        }

        return lower;
    }

    private static string Changed(string lower, (int Away, string Put) change) => change is (0, "") ? lower : string.Concat(lower.AsSpan(0, lower.Length - change.Away), change.Put);
}
