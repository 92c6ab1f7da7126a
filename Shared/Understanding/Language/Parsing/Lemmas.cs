using System.Globalization;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>Brings a word back to how a dictionary has it: "sent" to "send", "copies" to "copy".</summary>
/// <param name="changes">
/// By tag and ending ("7|ies"), or tag and whole word ("7|=sent"): how many letters to take away and what to put there. The longest ending known decides.
/// </param>
internal sealed class Lemmas(Dictionary<string, (int Away, string Put)> changes)
{
    /// <summary>Longer endings than this say nothing new.</summary>
    public const int LongestEnding = 5;

    private const int LongestWord = 32;

    // A number of a tag and what stands between it and the word.
    private const int LongestTag = 8;

    public static string Whole(int tag, string lower) => $"{tag}|={lower}";

    public static string Ending(int tag, string lower, int length) => $"{tag}|{lower.AsSpan(lower.Length - length)}";

    public string Of(string lower, int tag)
    {
        if (lower.Length > LongestWord)
        {
            return lower;
        }

        // Asked by the letters where they lie: a string a question would be most of what a new name costs.
        var known = changes.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> room = stackalloc char[LongestTag + LongestWord];
        room.TryWrite(CultureInfo.InvariantCulture, $"{tag}|={lower}", out var written);
        if (known.TryGetValue(room[..written], out var change))
        {
            return Changed(lower, change);
        }

        for (var length = Math.Min(LongestEnding, lower.Length); length >= 0; length--)
        {
            room.TryWrite(CultureInfo.InvariantCulture, $"{tag}|{lower.AsSpan(lower.Length - length)}", out written);
            if (known.TryGetValue(room[..written], out change) && change.Away <= lower.Length)
            {
                return Changed(lower, change);
            }
        }

        return lower;
    }

    private static string Changed(string lower, (int Away, string Put) change) => change is (0, "") ? lower : string.Concat(lower.AsSpan(0, lower.Length - change.Away), change.Put);
}
