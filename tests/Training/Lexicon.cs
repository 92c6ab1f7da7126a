using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.Training;

/// <summary>Which tags the words of the treebank take, as sets that words share.</summary>
internal static class Lexicon
{
    /// <summary>The number of the set of tags of each word seen at least three times.</summary>
    public static Dictionary<uint, ushort> Tags(IReadOnlyList<Tree> trees)
    {
        var sets = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var known = new Dictionary<uint, ushort>();
        foreach (var word in trees.SelectMany(tree => tree.Words).GroupBy(word => WordTraits.Of(word.Text, Vocabulary.Empty).Form).Where(word => word.Count() >= 3))
        {
            var tags = word.GroupBy(each => each.Tag).Where(tag => tag.Count() >= 0.08 * word.Count()).OrderByDescending(tag => tag.Count()).Select(tag => tag.Key);
            var set = string.Join(' ', tags.Take(4));
            if (!sets.TryGetValue(set, out var number))
            {
                sets[set] = number = (ushort)(sets.Count + 1);
            }

            known[word.Key] = number;
        }

        return known;
    }
}
