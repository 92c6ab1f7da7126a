using System.Globalization;

namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>What was learned of the acts a sentence or a whole letter may do: how much each of its features speaks for and against each act.</summary>
/// <remarks>Logistic regression, one for each act. The weights are pages to read, <c>acts.weights</c> and <c>letters.weights</c>, written by <c>tests/Training</c> from what people labelled: a feature a line, then act and weight.</remarks>
internal sealed class ActWeights
{
    private const string Room = "OutlookFollowUp.Understanding.Weighing";
    private static readonly Lazy<ActWeights> Sentences = new(() => Open($"{Room}.acts.weights"));
    private static readonly Lazy<ActWeights> Letters = new(() => Open($"{Room}.letters.weights"));
    private static readonly int Acts = Enum.GetValues<SentenceAct>().Length;

    private readonly Dictionary<uint, int> places = [];
    private readonly float[] weights;
    private readonly float[] starts = new float[Acts];

    private ActWeights(TextReader page)
    {
        var rows = new List<float>();
        while (page.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var parts = line.Split('\t');
            if (parts[0] == "Start")
            {
                Put(parts, starts);
                continue;
            }

            var row = new float[Acts];
            Put(parts, row);
            places.TryAdd(FeatureNumbers.Of(parts[0]), rows.Count);
            rows.AddRange(row);
        }

        weights = [.. rows];
    }

    /// <summary>What is shipped to weigh sentences.</summary>
    public static ActWeights OfSentences => Sentences.Value;

    /// <summary>What is shipped to weigh letters as a whole.</summary>
    public static ActWeights OfLetters => Letters.Value;

    /// <summary>Reads a page of weights.</summary>
    public static ActWeights Read(TextReader page) => new(page);

    /// <summary>How likely whatever has these features does each act, from 0 to 1.</summary>
    public ActChances Weigh(FeatureNumbers seen)
    {
        Span<float> sums = stackalloc float[Acts];
        foreach (var feature in seen.Numbers)
        {
            if (places.TryGetValue(feature, out var place))
            {
                var row = weights.AsSpan(place, sums.Length);
                for (var act = 0; act < sums.Length; act++)
                {
                    sums[act] += row[act];
                }
            }
        }

        // What is long has more to say; it shall not be surer for it.
        var length = MathF.Sqrt(Math.Max(1, seen.Numbers.Count));
        var chances = new float[Acts];
        for (var act = 0; act < Acts; act++)
        {
            chances[act] = 1 / (1 + MathF.Exp(-starts[act] - (sums[act] / length)));
        }

        return new(chances);
    }

    /// <summary>Which of some features speak for or against an act, the loudest first.</summary>
    public IEnumerable<(string Feature, float Weight)> Spoken(FeatureNames seen, SentenceAct act)
    {
        return from name in seen.Names
               where places.ContainsKey(FeatureNumbers.Of(name))
               let weight = weights[places[FeatureNumbers.Of(name)] + (int)act]
               where weight != 0
               orderby Math.Abs(weight) descending, name
               select (name, weight);
    }

    private static void Put(string[] parts, Span<float> row)
    {
        foreach (var part in parts.AsSpan(1))
        {
            var at = part.IndexOf(' ', StringComparison.Ordinal);
            row[(int)Enum.Parse<SentenceAct>(part[..at])] = float.Parse(part.AsSpan(at + 1), CultureInfo.InvariantCulture);
        }
    }

    private static ActWeights Open(string resource)
    {
        using var stored = typeof(ActWeights).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is missing from the build.");
        using var page = new StreamReader(stored);
        return new(page);
    }
}
