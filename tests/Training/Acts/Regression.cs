using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Training.Acts;

/// <summary>Logistic regression over named features: which words and shapes speak for an act, and how loudly.</summary>
/// <remarks>Stochastic descent with a step of its own for each weight (AdaGrad) and a pull towards nothing. The same data gives the same weights.</remarks>
internal sealed class Regression
{
    private const int Rounds = 15;
    private const int Rarest = 3;
    private const double Step = 0.5;
    private const double Whisper = 1;
    private const double Pull = 5e-5;

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly double[] weights;
    private double start;

    private Regression(IReadOnlyList<LabelledText> sentences)
    {
        foreach (var feature in sentences.SelectMany(sentence => sentence.Features).CountBy(feature => feature).Where(count => count.Value >= Rarest).Select(count => count.Key).Order(StringComparer.Ordinal))
        {
            places[feature] = places.Count;
        }

        weights = new double[places.Count];
    }

    /// <summary>What speaks before any feature does.</summary>
    public double Start => start;

    /// <summary>Every feature that speaks, with its weight.</summary>
    public IEnumerable<(string Feature, double Weight)> Weights => places.Select(place => (place.Key, weights[place.Value])).Where(each => each.Item2 != 0);

    /// <summary>Learns to tell the sentences that do an act from those that do not.</summary>
    public static Regression Learn(IReadOnlyList<LabelledText> sentences, SentenceAct act)
    {
        var judged = sentences.Where(sentence => sentence.Judged.Contains(act)).ToList();
        var learned = new Regression(judged);
        learned.Learn([.. judged.Select(sentence => learned.Row(sentence, sentence.Acts.Contains(act)))]);
        learned.Hush();
        return learned;
    }

    /// <summary>How likely a sentence does it, from 0 to 1.</summary>
    public double Chance(LabelledText sentence) => Chance(Row(sentence, does: false));

    private void Learn(Lesson[] lessons)
    {
        var random = new Random(1);
        var seen = new double[weights.Length];
        start = Math.Log((lessons.Count(lesson => lesson.Does) + 1.0) / (lessons.Count(lesson => !lesson.Does) + 1.0));
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(lessons);
            foreach (var lesson in lessons)
            {
                var error = Chance(lesson) - (lesson.Does ? 1 : 0);
                foreach (var place in lesson.Places)
                {
                    var slope = (error / lesson.Length) + (Pull * weights[place]);
                    seen[place] += slope * slope;
                    weights[place] -= Step * slope / Math.Sqrt(1e-3 + seen[place]);
                }
            }
        }
    }

    // What speaks more softly is mostly chance: without it unseen sentences are told better, and the page is one that can be read.
    private void Hush()
    {
        foreach (ref var weight in weights.AsSpan())
        {
            weight = Math.Abs(weight) < Whisper ? 0 : weight;
        }
    }

    private double Chance(Lesson lesson) => 1 / (1 + Math.Exp(-start - (lesson.Places.Sum(place => weights[place]) / lesson.Length)));

    private Lesson Row(LabelledText sentence, bool does) =>
        new([.. sentence.Features.Where(places.ContainsKey).Select(feature => places[feature])], Math.Sqrt(Math.Max(1, sentence.Features.Count)), does);

    private sealed record Lesson(int[] Places, double Length, bool Does);
}
