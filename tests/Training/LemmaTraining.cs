using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.Training;

/// <summary>Learns from the treebank how words change: endings first, then every word that an ending gets wrong.</summary>
internal static class LemmaTraining
{
    private readonly record struct Seen(int Tag, string Lower, string Lemma);

    public static Dictionary<string, (int Away, string Put)> Teach(IReadOnlyList<Tree> trees, IReadOnlyDictionary<string, byte> tags)
    {
        var words = trees.SelectMany(tree => tree.Words).SelectMany(word => Variants(word, tags[word.Tag]))
            .GroupBy(word => (word.Tag, word.Lower))
            .Select(word => word.GroupBy(each => each.Lemma).MaxBy(each => each.Count())!.First())
            .ToList();
        var changes = new Dictionary<string, (int Away, string Put)>(StringComparer.Ordinal);
        var lemmas = new Lemmas(changes);
        for (var length = 0; length <= Lemmas.LongestEnding; length++)
        {
            foreach (var ending in words.Where(word => word.Lower.Length > length).GroupBy(word => Lemmas.Ending(word.Tag, word.Lower, length)).ToList())
            {
                var common = ending.GroupBy(Change).MaxBy(change => change.Count())!;
                var believed = ending.GroupBy(word => lemmas.Of(word.Lower, word.Tag) == word.Lemma).Where(each => each.Key).Sum(each => each.Count());
                if (common.Count() > believed + 1 || length == 0)
                {
                    changes[ending.Key] = common.Key;
                }
            }
        }

        foreach (var word in words.Where(word => lemmas.Of(word.Lower, word.Tag) != word.Lemma).ToList())
        {
            changes[Lemmas.Whole(word.Tag, word.Lower)] = Change(word);
        }

        return changes;
    }

    // "ll" and "nt", typed without the apostrophe, mean the same.
    private static IEnumerable<Seen> Variants(TreeWord word, byte tag)
    {
        var lower = word.Text.ToLowerInvariant().Replace('’', '\'').Replace('`', '\'');
        yield return new(tag, lower, word.Lemma.ToLowerInvariant());
        if (lower.Length > 1 && lower.Contains('\'', StringComparison.Ordinal))
        {
            yield return new(tag, lower.Replace("'", "", StringComparison.Ordinal), word.Lemma.ToLowerInvariant());
        }
    }

    private static (int Away, string Put) Change(Seen word)
    {
        var common = 0;
        while (common < word.Lower.Length && common < word.Lemma.Length && word.Lower[common] == word.Lemma[common])
        {
            common++;
        }

        return (word.Lower.Length - common, word.Lemma[common..]);
    }
}
