using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.Training;

/// <summary>Teaches the parser: it walks each sentence on its own feet and is told at every step which moves were good.</summary>
internal sealed class ParserTraining(IReadOnlyList<Move> moves, IReadOnlyList<string> relations, IReadOnlyList<string> tags)
{
    private const float Margin = 20;
    private const int Few = 4;
    private const double Hidden = 0.25;
    private readonly bool[] nominal = DependencyParser.Nominal(tags.Select(TagName.Of));
    private readonly Dictionary<uint, int> seen = [];
    private readonly Dictionary<string, byte> numbers = relations.Select((relation, at) => (relation, at)).ToDictionary(each => each.relation, each => (byte)each.at);

    /// <summary>Every move that the trees need.</summary>
    public static IReadOnlyList<Move> Moves(IReadOnlyList<Tree> trees, IReadOnlyList<string> relations) =>
    [
        new(Way.Shift, 0),
        .. from tree in trees from word in tree.Words.Index() let isLeft = word.Item.Head < 0 || word.Item.Head > word.Index group word by (isLeft, word.Item.Relation) into kind
           where kind.Count() > 3 || kind.Key.Relation is "root" orderby kind.Key select new Move(kind.Key.isLeft ? Way.Left : Way.Right, (byte)relations.ToList().IndexOf(kind.Key.Relation)),
    ];

    public Perceptron Teach(IReadOnlyList<(Tree Tree, WordTraits[] Traits, byte[] Tags)> lessons, int rounds, int seed)
    {
        var random = new Random(seed);
        var model = new Perceptron(moves.Count, Few);
        var order = lessons.ToArray();
        foreach (var look in lessons.SelectMany(lesson => lesson.Traits))
        {
            seen[look.Form] = seen.GetValueOrDefault(look.Form) + 1;
        }

        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var (tree, traits, given) in order)
            {
                Teach(model, tree, Askance(traits, random), given, round < 2 ? 0 : 0.9, random);
            }
        }

        return model;
    }

    private WordTraits[] Askance(WordTraits[] traits, Random random) =>
        [.. traits.Select(look => random.NextDouble() < Hidden / (Hidden + seen[look.Form]) ? look with { Form = (uint)random.Next() } : look)];

    private void Teach(Perceptron model, Tree tree, WordTraits[] traits, byte[] given, double daring, Random random)
    {
        var state = new ParserState(traits, given, nominal);
        var oracle = new Oracle(moves, tree, numbers);
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<float> scores = stackalloc float[moves.Count];
        Span<bool> good = stackalloc bool[moves.Count];
        while (!state.IsDone)
        {
            ParserFeatures.Write(state, features);
            model.Score(features, scores);
            model.Tick();
            oracle.Mark(state, good);
            int right = -1, wrong = -1;
            for (var each = 0; each < moves.Count; each++)
            {
                if (moves[each].IsLegal(state))
                {
                    if (good[each])
                    {
                        right = right < 0 || scores[each] > scores[right] ? each : right;
                    }
                    else
                    {
                        wrong = wrong < 0 || scores[each] > scores[wrong] ? each : wrong;
                    }
                }
            }

            if (right >= 0 && wrong >= 0 && scores[right] <= scores[wrong] + Margin)
            {
                model.Learn(features, right, wrong);
            }

            var isWrong = right < 0 || (wrong >= 0 && scores[wrong] > scores[right]);
            moves[right < 0 || (isWrong && random.NextDouble() < daring) ? wrong : right].Do(state);
        }
    }
}
