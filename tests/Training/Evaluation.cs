using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.Training;

/// <summary>How much of a treebank the shipped engine gets right, on the treebank's own words.</summary>
internal static class Evaluation
{
    public static void Print(English english, IReadOnlyList<Tree> trees)
    {
        int all = 0, universal = 0, penn = 0, lemma = 0, attached = 0, labelled = 0, words = 0, hung = 0;
        var confused = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tree in trees)
        {
            var (tags, state) = Read(english, tree);
            for (var at = 0; at < tags.Length; at++)
            {
                var word = tree.Words[at];
                var right = TagName.Of(word.Tag);
                var given = english.Tags[tags[at]];
                var head = state.Heads[at] == tags.Length ? -1 : state.Heads[at];
                all++;
                universal += given.Part == right.Part ? 1 : 0;
                penn += given.Penn.Equals(right.Penn, StringComparison.Ordinal) ? 1 : 0;
                lemma += english.Lemmas.Of(word.Text.ToLowerInvariant().Replace('’', '\''), tags[at]).Equals(word.Lemma, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                attached += head == word.Head ? 1 : 0;
                labelled += head == word.Head && english.Relations[state.Relations[at]].Equals(word.Relation, StringComparison.Ordinal) ? 1 : 0;
                words += right.Part is PartOfSpeech.Punctuation ? 0 : 1;
                hung += right.Part is not PartOfSpeech.Punctuation && head == word.Head ? 1 : 0;
                if (given.Part != right.Part)
                {
                    var pair = $"{right.Part} read as {given.Part}";
                    confused[pair] = confused.GetValueOrDefault(pair) + 1;
                }
            }
        }

        // Processor time, not the clock's: others may be at work on the machine. The first walk above has warmed up.
        var before = Environment.CpuUsage.UserTime;
        foreach (var tree in trees)
        {
            Read(english, tree);
        }

        var perWord = (Environment.CpuUsage.UserTime - before).TotalMicroseconds / all;
        Console.WriteLine($"{all} words and marks: parts {100.0 * universal / all:f2} %, Penn tags {100.0 * penn / all:f2} %, lemmas {100.0 * lemma / all:f2} %, heads {100.0 * attached / all:f2} % (of words without marks {100.0 * hung / words:f2} %), heads and relations {100.0 * labelled / all:f2} %; {perWord:f1} µs a word");
        foreach (var (pair, count) in confused.OrderByDescending(each => each.Value).Take(12))
        {
            Console.WriteLine($"  {count,5} {pair}");
        }
    }

    private static (byte[] Tags, ParserState State) Read(English english, Tree tree)
    {
        var traits = TaggerTraining.Look(tree, english.Vocabulary);
        var tags = english.Tagger.Tag(traits);
        return (tags, english.Parser.Parse(traits, tags));
    }
}
