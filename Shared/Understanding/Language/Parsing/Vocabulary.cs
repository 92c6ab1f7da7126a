namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>What is known of single words: which words are used alike, and which tags a word takes.</summary>
/// <param name="Uses">How a word is used, by the number of its form.</param>
/// <param name="WideClusters">The wide cluster of each narrow one; both from 1, 0 is unknown.</param>
/// <param name="Tags">The set of tags a word was seen with, as a number; from 1.</param>
internal sealed record Vocabulary(IReadOnlyDictionary<uint, Vocabulary.Use> Uses, ushort[] WideClusters, IReadOnlyDictionary<uint, ushort> Tags)
{
    /// <summary>Knows no word.</summary>
    public static Vocabulary Empty { get; } = new(new Dictionary<uint, Use>(), [0], new Dictionary<uint, ushort>());

    public Use UseOf(uint form) => Uses.GetValueOrDefault(form);

    public uint KnownTags(uint form) => Tags.GetValueOrDefault(form);

    /// <summary>How a word is used: its cluster, and its place in eight directions, a byte each.</summary>
    internal readonly record struct Use(ushort Narrow, ulong Facets);
}
