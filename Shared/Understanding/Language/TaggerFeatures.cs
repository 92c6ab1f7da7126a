namespace OutlookFollowUp.Understanding.Language;

/// <summary>What the tagger looks at to say what a word is: the word, its neighbours, and the tags given before.</summary>
internal static class TaggerFeatures
{
    public const int Count = 55;

    /// <summary>Writes one number a feature.</summary>
    public static void Write(ReadOnlySpan<WordTraits> words, ReadOnlySpan<byte> tags, int at, Span<uint> features)
    {
        ref readonly var here = ref words[at];
        var (before, before2) = (Look(words, at - 1), Look(words, at - 2));
        var (after, after2) = (Look(words, at + 1), Look(words, at + 2));
        uint tag = at > 0 ? tags[at - 1] : 254u, tag2 = at > 1 ? tags[at - 2] : 255u;
        var next = 0;

        next = Word(here, features);
        Add(features, ref next, before.Form);
        Add(features, ref next, before2.Form);
        Add(features, ref next, after.Form);
        Add(features, ref next, after2.Form);
        Add(features, ref next, before.Form, here.Form);
        Add(features, ref next, here.Form, after.Form);
        Add(features, ref next, before.Form, after.Form);
        Add(features, ref next, tag);
        Add(features, ref next, tag, tag2);
        Add(features, ref next, tag, here.Form);
        Add(features, ref next, tag, after.Form);
        Add(features, ref next, tag, here.Ending.Three);
        Add(features, ref next, tag, tag2, here.Known);
        Add(features, ref next, before.Ending.Three);
        Add(features, ref next, after.Ending.Three);
        Add(features, ref next, before.Shape);
        Add(features, ref next, after.Shape);
        Add(features, ref next, here.Shape, after.Shape, before.Shape);
        Add(features, ref next, before.Cluster.Narrow);
        Add(features, ref next, after.Cluster.Narrow);
        Add(features, ref next, after.Cluster.Wide, after2.Cluster.Wide);
        Add(features, ref next, before.Cluster.Wide, here.Cluster.Wide);
        Add(features, ref next, here.Cluster.Wide, after.Cluster.Wide);
        Add(features, ref next, tag, here.Cluster.Narrow);
        Add(features, ref next, tag, here.Cluster.Wide, after.Cluster.Wide);
        Add(features, ref next, here.Known, tag);
        Add(features, ref next, here.Known, after.Known);
        Add(features, ref next, here.Known, tag, after.Known);
        Add(features, ref next, here.Form, after.Known);
        Add(features, ref next, after.Known, after2.Known);
        Add(features, ref next, here.Known, after.Known, after2.Known);
    }

    private static int Word(in WordTraits here, Span<uint> features)
    {
        var next = 0;
        Add(features, ref next, 0);
        Add(features, ref next, here.Form);
        Add(features, ref next, here.Ending.One);
        Add(features, ref next, here.Ending.Two);
        Add(features, ref next, here.Ending.Three);
        Add(features, ref next, here.Ending.Four);
        Add(features, ref next, here.Beginning.One);
        Add(features, ref next, here.Beginning.Two);
        Add(features, ref next, here.Beginning.Three);
        Add(features, ref next, here.Shape);
        Add(features, ref next, here.Shape, here.Ending.Two);
        Add(features, ref next, here.Shape, here.Known);
        Add(features, ref next, here.Cluster.Narrow);
        Add(features, ref next, here.Cluster.Wide, here.Ending.Two);
        Add(features, ref next, here.Known);
        for (var facet = 0; facet < 8; facet++)
        {
            Add(features, ref next, (uint)((here.Facets >> (8 * facet)) & 0xFF));
        }

        return next;
    }

    private static void Add(Span<uint> features, ref int next, uint first, uint second = 0, uint third = 0)
    {
        features[next] = Hashes.Mix((uint)next, first, second, third);
        next++;
    }

    private static WordTraits Look(ReadOnlySpan<WordTraits> words, int at) => at >= 0 && at < words.Length ? words[at] : WordTraits.Nothing;
}
