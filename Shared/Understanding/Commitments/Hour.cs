using System.Globalization;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>An hour of a day that is known already: "eleven suits me", "could you do 4?"</summary>
internal static class Hour
{
    private static readonly string[] Spelled = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "noon"];

    /// <summary>Whether a word can tell one.</summary>
    public static bool Is(string word) => Spelled.Contains(word) || Of(word) is not null;

    /// <summary>The hour in figures; null when it is none of a clock's twelve.</summary>
    public static int? Of(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour is >= 1 and <= 12 ? hour : null;
}
