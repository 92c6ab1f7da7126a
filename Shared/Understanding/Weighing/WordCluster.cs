using System.Globalization;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>The group of words that are used alike, to which a word belongs; learned from word vectors, with the grammar.</summary>
internal static class WordCluster
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 1024).Select(number => number.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Its narrow and its wide group; 0 when nobody knows the word.</summary>
    public static (uint Narrow, uint Wide) Of(Word word) => English.Known.Words.Of(word.Lower).Traits.Cluster;

    /// <summary>What a group is called.</summary>
    public static string Name(uint cluster) => cluster < Names.Length ? Names[cluster] : cluster.ToString(CultureInfo.InvariantCulture);
}
