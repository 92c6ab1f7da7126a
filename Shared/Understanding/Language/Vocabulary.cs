using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>What is known of single words: which words are used alike, and which tags a word takes.</summary>
/// <param name="Clusters">The narrow cluster of a word, by the number of its form; from 1.</param>
/// <param name="WideClusters">The wide cluster of each narrow one; from 1.</param>
/// <param name="Tags">The set of tags a word was seen with, as a number; from 1.</param>
internal sealed record Vocabulary(IReadOnlyDictionary<uint, ushort> Clusters, ushort[] WideClusters, IReadOnlyDictionary<uint, ushort> Tags)
{
    /// <summary>Knows no word.</summary>
    public static Vocabulary Empty { get; } = new(FrozenDictionary<uint, ushort>.Empty, [0], FrozenDictionary<uint, ushort>.Empty);

    public (uint Narrow, uint Wide) Cluster(uint form) => Clusters.TryGetValue(form, out var narrow) ? (narrow, WideClusters[narrow]) : default;

    public uint KnownTags(uint form) => Tags.GetValueOrDefault(form);
}
