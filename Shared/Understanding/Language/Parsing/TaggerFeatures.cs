namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>What the tagger looks at to say what a word is: the word, its neighbours, and the tags given before.</summary>
/// <remarks>In parts: what a word says of itself and of its neighbours is the same in every sentence; only what several say together is not.</remarks>
internal static class TaggerFeatures
{
    public const int Count = 55;

    /// <summary>Writes one number a feature.</summary>
    public static void Write(ReadOnlySpan<WordTraits> words, ReadOnlySpan<byte> tags, int at, Span<uint> features)
    {
        var list = new FeatureList(features);
        ref readonly var here = ref words[at];
        ref readonly var before = ref Look(words, at - 1);
        ref readonly var after = ref Look(words, at + 1);
        Itself(here, ref list);
        ToNext(before, ref list);
        ToLast(after, ref list);
        Together(words, tags, at, ref list);
    }

    /// <summary>What a word says of itself.</summary>
    public static void Itself(in WordTraits here, ref FeatureList list)
    {
        list.Add(0, 0);
        list.Add(1, here.Form);
        list.Add(2, here.Ending.One);
        list.Add(3, here.Ending.Two);
        list.Add(4, here.Ending.Three);
        list.Add(5, here.Ending.Four);
        list.Add(6, here.Beginning.One);
        list.Add(7, here.Beginning.Two);
        list.Add(8, here.Beginning.Three);
        list.Add(9, here.Shape);
        list.Add(10, here.Shape, here.Ending.Two);
        list.Add(11, here.Shape, here.Known);
        list.Add(12, here.Cluster.Narrow);
        list.Add(13, here.Cluster.Wide, here.Ending.Two);
        list.Add(14, here.Known);
        for (var facet = 0; facet < 8; facet++)
        {
            list.Add(15 + (uint)facet, (uint)((here.Facets >> (8 * facet)) & 0xFF));
        }

        // Every word has this one: it was learned, by accident, and is part of the scale now.
        list.Put(0);
    }

    /// <summary>What a word says of the next.</summary>
    public static void ToNext(in WordTraits before, ref FeatureList list)
    {
        list.Add(23, before.Form);
        list.Add(36, before.Ending.Three);
        list.Add(38, before.Shape);
        list.Add(41, before.Cluster.Narrow);
    }

    /// <summary>What a word says of the last.</summary>
    public static void ToLast(in WordTraits after, ref FeatureList list)
    {
        list.Add(25, after.Form);
        list.Add(37, after.Ending.Three);
        list.Add(39, after.Shape);
        list.Add(42, after.Cluster.Narrow);
    }

    /// <summary>What the words around and the tags given say together.</summary>
    public static void Together(ReadOnlySpan<WordTraits> words, ReadOnlySpan<byte> tags, int at, ref FeatureList list)
    {
        ref readonly var here = ref words[at];
        ref readonly var before = ref Look(words, at - 1);
        ref readonly var after = ref Look(words, at + 1);
        ref readonly var after2 = ref Look(words, at + 2);
        uint tag = at > 0 ? tags[at - 1] : 254u, tag2 = at > 1 ? tags[at - 2] : 255u;
        list.Add(24, Look(words, at - 2).Form);
        list.Add(26, after2.Form);
        list.Add(27, before.Form, here.Form);
        list.Add(28, here.Form, after.Form);
        list.Add(29, before.Form, after.Form);
        list.Add(30, tag);
        list.Add(31, tag, tag2);
        list.Add(32, tag, here.Form);
        list.Add(33, tag, after.Form);
        list.Add(34, tag, here.Ending.Three);
        list.Add(35, tag, tag2, here.Known);
        list.Add(40, here.Shape, after.Shape, before.Shape);
        list.Add(43, after.Cluster.Wide, after2.Cluster.Wide);
        list.Add(44, before.Cluster.Wide, here.Cluster.Wide);
        list.Add(45, here.Cluster.Wide, after.Cluster.Wide);
        list.Add(46, tag, here.Cluster.Narrow);
        list.Add(47, tag, here.Cluster.Wide, after.Cluster.Wide);
        list.Add(48, here.Known, tag);
        list.Add(49, here.Known, after.Known);
        list.Add(50, here.Known, tag, after.Known);
        list.Add(51, here.Form, after.Known);
        list.Add(52, after.Known, after2.Known);
        list.Add(53, here.Known, after.Known, after2.Known);
    }

    private static ref readonly WordTraits Look(ReadOnlySpan<WordTraits> words, int at) => ref at >= 0 && at < words.Length ? ref words[at] : ref WordTraits.Nothing;
}
