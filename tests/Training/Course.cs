using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.Training;

/// <summary>The whole course: words, tags, lemmas, then the tree.</summary>
/// <param name="Models">How many models are taught, each with the sentences in another order, and added up.</param>
/// <param name="Rounds">How often each sees every sentence.</param>
internal sealed record Course(int Models, int Rounds)
{
    private const int Folds = 4;

    // Of 127 steps: what speaks more softly in the parser is mostly chance, and leaving it out makes it better, not only smaller.
    private const int Whisper = 10;

    public Learned Teach(IReadOnlyList<Tree> treebank, IEnumerable<Tree> patterns, string? vectors)
    {
        IReadOnlyList<Tree> trees = [.. treebank, .. patterns];
        var tags = trees.SelectMany(tree => tree.Words).Select(word => word.Tag).Distinct().Order(StringComparer.Ordinal).ToList();
        var relations = trees.SelectMany(tree => tree.Words).Select(word => word.Relation).Distinct().Order(StringComparer.Ordinal).ToList();
        var moves = ParserTraining.Moves(trees, relations);
        var numbers = tags.Index().ToDictionary(tag => tag.Item, tag => (byte)tag.Index, StringComparer.Ordinal);
        var (uses, wide) = vectors is null ? ([], [0]) : WordClusters.Make(vectors);
        Say($"{uses.Count} words in clusters");

        var vocabulary = new Vocabulary(uses, wide, Lexicon.Tags(trees));
        var taggers = Several(Models, seed => new TaggerTraining(tags, vocabulary).Teach(trees, Rounds, seed));
        Say("tagger taught");

        var lessons = Lessons(trees, tags, vocabulary);
        Say("lessons prepared");
        var parsers = Several(Models, seed => new ParserTraining(moves, relations, tags).Teach(lessons, Rounds, seed));
        Say("parser taught");
        return new(tags, relations, moves, vocabulary, LemmaTraining.Teach(treebank, numbers), Quantised.Of(taggers, 1), Quantised.Of(parsers, Whisper));
    }

    // The parser must learn with tags as good as it will meet: given by a tagger that never saw the sentence.
    private (Tree Tree, WordTraits[] Traits, byte[] Tags)[] Lessons(IReadOnlyList<Tree> trees, List<string> tags, Vocabulary vocabulary)
    {
        var folds = trees.Index().GroupBy(tree => tree.Index / 50 % Folds, tree => tree.Item).Select(fold => fold.ToArray()).ToArray();
        return [.. Several(folds.Length, fold =>
        {
            var tagger = new Tagger(Quantised.Table(Quantised.Of([new TaggerTraining(tags, vocabulary).Teach([.. folds.Where(each => each != folds[fold]).SelectMany(each => each)], Math.Min(Rounds, 5), fold)], 1)), tags.Count);
            return Augmentation.Epoch(folds[fold], new(fold)).Select(tree => (tree, traits: TaggerTraining.Look(tree, vocabulary))).Select(lesson => (lesson.tree, lesson.traits, tagger.Tag(lesson.traits))).ToArray();
        }).SelectMany(each => each)];
    }

    private static T[] Several<T>(int count, Func<int, T> teach)
    {
        var taught = new T[count];
        Parallel.For(0, count, new() { MaxDegreeOfParallelism = 2 }, seed => taught[seed] = teach(seed));
        return taught;
    }

    private static void Say(string what) => Console.WriteLine($"{Environment.TickCount64 / 1000} {what}");
}
