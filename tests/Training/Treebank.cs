namespace OutlookFollowUp.Training;

/// <summary>One word of the treebank as people annotated it.</summary>
/// <param name="Tag">Universal and Penn tag joined: "VERB/VBD".</param>
/// <param name="Head">Index of the word it hangs on; -1 for the root.</param>
internal sealed record TreeWord(string Text, string Lemma, string Tag, int Head, string Relation);

/// <summary>One sentence of the treebank.</summary>
internal sealed record Tree(string Genre, IReadOnlyList<TreeWord> Words);

/// <summary>Reads CoNLL-U.</summary>
internal static class Treebank
{
    public static IReadOnlyList<Tree> Read(string path)
    {
        var trees = new List<Tree>();
        var words = new List<TreeWord>();
        var genre = "";
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# genre = ", StringComparison.Ordinal))
            {
                genre = line[10..];
            }
            else if (line.Length == 0 && words.Count > 0)
            {
                trees.Add(new(genre, words));
                words = [];
            }
            else if (line.Length > 0 && char.IsDigit(line[0]) && line.Split('\t') is [var id, var form, var lemma, var universal, var penn, _, var head, var relation, ..] && int.TryParse(id, out _))
            {
                words.Add(new(form, lemma, $"{universal}/{penn}", int.Parse(head) - 1, relation));
            }
        }

        return trees;
    }
}
