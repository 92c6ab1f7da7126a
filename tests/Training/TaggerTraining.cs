using System.Text;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Training;

/// <summary>Teaches the tagger from annotated sentences.</summary>
internal sealed class TaggerTraining(IReadOnlyList<string> tags, Vocabulary vocabulary)
{
    private const float Margin = 20;
    private const int Few = 4;
    private const double Hidden = 0.5;
    private readonly Dictionary<string, byte> numbers = tags.Select((tag, at) => (tag, at)).ToDictionary(each => each.tag, each => (byte)each.at);

    private readonly Dictionary<uint, int> seen = [];

    public Perceptron Teach(IReadOnlyList<Tree> trees, int rounds, int seed)
    {
        var random = new Random(seed);
        var model = new Perceptron(tags.Count, Few);
        foreach (var look in trees.SelectMany(tree => Look(tree, vocabulary)))
        {
            seen[look.Form] = seen.GetValueOrDefault(look.Form) + 1;
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var tree in Augmentation.Epoch(trees, random))
            {
                Teach(model, tree, LookAskance(tree, random));
            }
        }

        return model;
    }

    // Now and then a rare word is hidden, so that the model learns to judge a stranger by its ending and its like.
    private WordTraits[] LookAskance(Tree tree, Random random)
    {
        var looks = Look(tree, vocabulary);
        foreach (ref var look in looks.AsSpan())
        {
            if (random.NextDouble() < Hidden / (Hidden + seen.GetValueOrDefault(look.Form, 1)))
            {
                look = look with { Form = (uint)random.Next(), Known = 0 };
            }
        }

        return looks;
    }

    public static WordTraits[] Look(Tree tree, Vocabulary vocabulary)
    {
        var places = new List<Span>();
        var text = new StringBuilder();
        foreach (var word in tree.Words)
        {
            places.Add(new(text.Length, word.Text.Length));
            text.Append(word.Text).Append(' ');
        }

        return SentenceTraits.Of(text.ToString(), places, places.Count, vocabulary);
    }

    private void Teach(Perceptron model, Tree tree, WordTraits[] words)
    {
        var given = new byte[words.Length];
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<float> scores = stackalloc float[tags.Count];
        for (var at = 0; at < words.Length; at++)
        {
            TaggerFeatures.Write(words, given, at, features);
            model.Score(features, scores);
            model.Tick();
            var right = numbers[tree.Words[at].Tag];
            var (rival, best) = Rival(scores, right);
            if (scores[right] <= best + Margin)
            {
                model.Learn(features, right, rival);
            }

            given[at] = best > scores[right] ? (byte)rival : right;
        }
    }

    private static (int Class, float Score) Rival(ReadOnlySpan<float> scores, int right)
    {
        var (rival, best) = (right == 0 ? 1 : 0, float.MinValue);
        for (var each = 0; each < scores.Length; each++)
        {
            if (each != right && scores[each] > best)
            {
                (rival, best) = (each, scores[each]);
            }
        }

        return (rival, best);
    }
}
