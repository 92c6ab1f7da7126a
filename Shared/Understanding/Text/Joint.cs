namespace OutlookFollowUp.Understanding.Text;

/// <summary>What joins a part of a sentence to its neighbours: the "and" before it, the comma behind. Shown by themselves, words are better without.</summary>
internal static class Joint
{
    private static readonly string[] Joining = ["and ", "but ", "so "];

    /// <summary>The same words without what joined them; the same place when nothing did, or when nothing else would be left.</summary>
    /// <param name="place">Where the words stand.</param>
    /// <param name="text">In what.</param>
    public static Span Without(Span place, string text)
    {
        var words = place.Of(text);
        var joining = Joining.FirstOrDefault(each => place.Of(text).StartsWith(each, StringComparison.Ordinal));
        var start = joining is null ? 0 : words.Length - words[joining.Length..].TrimStart().Length;
        var rest = words[start..].TrimEnd([' ', '\n', ',', ';']);
        return rest.Length > 0 ? new(place.Start + start, rest.Length) : place;
    }
}
