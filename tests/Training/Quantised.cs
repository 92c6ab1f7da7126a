using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.Training;

/// <summary>Brings learned weights down to a byte each and drops those that hardly speak.</summary>
internal static class Quantised
{
    /// <summary>Adds several models up (they err differently) and keeps what speaks louder than a whisper.</summary>
    public static IReadOnlyCollection<(uint Feature, (byte Class, sbyte Weight)[] Weights)> Of(IReadOnlyList<Perceptron> models, int steps)
    {
        var sum = new Dictionary<uint, Dictionary<byte, float>>();
        foreach (var (feature, weights) in models.SelectMany(model => model.Average()))
        {
            if (!sum.TryGetValue(feature, out var row))
            {
                sum[feature] = row = [];
            }

            foreach (var (@class, weight) in weights)
            {
                row[@class] = row.GetValueOrDefault(@class) + weight / models.Count;
            }
        }

        // The loudest few are clipped, so that the many get finer steps.
        var loud = sum.Values.SelectMany(row => row.Values).Select(Math.Abs).Order().ToArray();
        var scale = 127 / loud[(int)(loud.Length * 0.9995)];
        var kept = new List<(uint, (byte, sbyte)[])>();
        foreach (var (feature, row) in sum)
        {
            var weights = row.Select(each => (each.Key, Weight: (sbyte)Math.Clamp(MathF.Round(each.Value * scale), -127, 127))).Where(each => Math.Abs(each.Weight) >= steps).ToArray();
            if (weights.Length > 0)
            {
                kept.Add((feature, weights));
            }
        }

        return kept;
    }

    public static WeightTable Table(IReadOnlyCollection<(uint Feature, (byte Class, sbyte Weight)[] Weights)> kept)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        WeightPages.Write(writer, kept);
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        return WeightPages.Read(reader);
    }
}
