using System.Collections.Concurrent;
using System.Globalization;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Training.Acts;

/// <summary>Learns from labelled sentences what each act looks like, and tries on sentences held back how well that serves.</summary>
internal static class ActCourse
{
    private const int Folds = 10;

    private static readonly SentenceAct[] Acts = Enum.GetValues<SentenceAct>();

    /// <summary>Writes the page that <see cref="ActWeights"/> reads.</summary>
    public static void Teach(IReadOnlyList<LabelledText> sentences, string path)
    {
        var learned = new Regression[Acts.Length];
        Parallel.For(0, Acts.Length, at => learned[at] = Regression.Learn(sentences, Acts[at]));
        var rows = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (act, (feature, weight)) in Acts.SelectMany(act => learned[(int)act].Weights.Select(each => (act, each))))
        {
            (rows.TryGetValue(feature, out var row) ? row : rows[feature] = []).Add(Say(act, weight));
        }

        using var page = new StreamWriter(path) { NewLine = "\n" };
        page.WriteLine($"# What was learned by tests/Training from {sentences.Count} labelled texts: a feature, then for which act it speaks and how loudly. Not written by hand.");
        page.WriteLine(string.Join('\t', Acts.Select(act => Say(act, learned[(int)act].Start)).Prepend("Start")));
        foreach (var (feature, row) in rows)
        {
            page.WriteLine(string.Join('\t', row.Prepend(feature)));
        }
    }

    /// <summary>Ten times a tenth is held back, and weighed by what was learned of the rest.</summary>
    public static void PrintCross(IReadOnlyList<LabelledText> sentences)
    {
        foreach (var act in Acts)
        {
            var weighed = new ConcurrentBag<(bool Does, double Chance)>();
            var judged = sentences.Where(sentence => sentence.Judged.Contains(act)).ToList();
            Parallel.For(0, Folds, fold =>
            {
                var learned = Regression.Learn([.. judged.Where((_, at) => at % Folds != fold)], act);
                foreach (var sentence in judged.Where((_, at) => at % Folds == fold))
                {
                    weighed.Add((sentence.Acts.Contains(act), learned.Chance(sentence)));
                }
            });
            Console.WriteLine(Line(act, weighed));
        }
    }

    /// <summary>How what is learned of some sentences serves on others, such as those of threads nobody learned from.</summary>
    public static void PrintFare(IReadOnlyList<LabelledText> sentences, IReadOnlyList<LabelledText> unseen)
    {
        var lines = new string[Acts.Length];
        Parallel.For(0, Acts.Length, at =>
        {
            var learned = Regression.Learn(sentences, Acts[at]);
            lines[at] = Line(Acts[at], [.. unseen.Where(sentence => sentence.Judged.Contains(Acts[at])).Select(sentence => (sentence.Acts.Contains(Acts[at]), learned.Chance(sentence)))]);
        });
        Array.ForEach(lines, Console.WriteLine);
    }

    private static string Line(SentenceAct act, IReadOnlyCollection<(bool Does, double Chance)> weighed) =>
        $"{act,-10} average precision {Average(weighed).ToString("0.000", CultureInfo.InvariantCulture)}   {string.Join("   ", new[] { 0.3, 0.5, 0.7, 0.9 }.Select(sure => Fare(sure, weighed)))}";

    // How right the surest are, over every place where one more is found: 1 where all that do stand before all that do not.
    private static double Average(IReadOnlyCollection<(bool Does, double Chance)> weighed)
    {
        var doers = weighed.OrderByDescending(one => one.Chance).Index().Where(one => one.Item.Does).Select((one, found) => (found + 1.0) / (one.Index + 1)).ToList();
        return doers.DefaultIfEmpty(0).Average();
    }

    private static string Fare(double sure, IReadOnlyCollection<(bool Does, double Chance)> weighed)
    {
        double right = weighed.Count(one => one.Does && one.Chance > sure), said = weighed.Count(one => one.Chance > sure), does = weighed.Count(one => one.Does);
        return string.Create(CultureInfo.InvariantCulture, $"over {sure:0.0}: precision {right / Math.Max(1, said):0.000} recall {right / Math.Max(1, does):0.000}");
    }

    private static string Say(SentenceAct act, double weight) => string.Create(CultureInfo.InvariantCulture, $"{act} {weight:0.0}");
}
