namespace OutlookFollowUp.Training;

/// <summary>Sentences once more, as hurried people type them: small letters, no apostrophes, short forms, slips.</summary>
internal static class Augmentation
{
    private static readonly Dictionary<string, string> ShortForms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["please"] = "pls", ["you"] = "u", ["your"] = "ur", ["thanks"] = "thx", ["are"] = "r", ["tomorrow"] = "tmrw", ["and"] = "&", ["with"] = "w/", ["because"] = "bc",
        ["regarding"] = "re", ["about"] = "abt", ["message"] = "msg", ["meeting"] = "mtg", ["information"] = "info", ["attached"] = "attchd", ["would"] = "wld", ["could"] = "cld", ["should"] = "shld",
        ["will"] = "wil", ["have"] = "hv", ["for"] = "4", ["to"] = "2", ["week"] = "wk", ["month"] = "mth", ["quarter"] = "qtr", ["approximately"] = "approx",
        ["monday"] = "mon", ["tuesday"] = "tues", ["wednesday"] = "wed", ["thursday"] = "thurs", ["friday"] = "fri", ["january"] = "jan", ["october"] = "oct", ["november"] = "nov", ["december"] = "dec",
    };

    /// <summary>All sentences in a new order; mail twice, and some of them as typed in a hurry.</summary>
    public static IEnumerable<Tree> Epoch(IReadOnlyList<Tree> trees, Random random)
    {
        var epoch = trees.SelectMany(tree => Copies(tree, random)).ToArray();
        random.Shuffle(epoch);
        return epoch;
    }

    private static IEnumerable<Tree> Copies(Tree tree, Random random)
    {
        yield return tree;
        if (random.NextDouble() < (tree.Genre is "email" ? 0.6 : 0.2))
        {
            yield return Hurry(tree, random);
        }
    }

    public static Tree Hurry(Tree tree, Random random)
    {
        bool small = random.NextDouble() < 0.75, bare = random.NextDouble() < 0.6, brief = random.NextDouble() < 0.3, slips = random.NextDouble() < 0.15;
        var loud = !small && random.NextDouble() < 0.15;
        var words = tree.Words.Select(word => word with { Text = Typed(word) }).ToList();
        if (words.Count > 2 && words[^1].Text is "." && random.NextDouble() < 0.5 && !words.Any(word => word.Head == words.Count - 1))
        {
            words.RemoveAt(words.Count - 1);
        }

        return new(tree.Genre, words);

        string Typed(TreeWord word)
        {
            var text = word.Text;
            text = brief && random.NextDouble() < 0.5 && ShortForms.TryGetValue(text, out var shortForm) ? shortForm : text;
            text = bare && text.Length > 1 ? text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal) : text;
            text = text.Length == 0 ? word.Text : text;
            text = slips && text.Length > 4 && random.NextDouble() < 0.15 ? Slip(text) : text;
            return small ? text.ToLowerInvariant() : loud ? text.ToUpperInvariant() : text;
        }

        string Slip(string text)
        {
            var at = random.Next(1, text.Length - 2);
            return random.Next(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, text[at].ToString()),
                _ => $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}",
            };
        }
    }
}
