using System.Numerics;
using System.Runtime.InteropServices;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>What was learned of each feature: for which answers it speaks, and how loudly.</summary>
/// <remarks>
/// Features lie in buckets by the upper bits of their number, with sixteen lower bits to tell them apart: a stranger is taken for
/// a known one once in ten thousand times, and the file needs two bytes a feature.
/// </remarks>
internal sealed class WeightTable
{
    private readonly int shift;
    private readonly int[] buckets;
    private readonly ushort[] marks;
    private readonly int[] starts;
    private readonly byte[] classes;
    private readonly sbyte[] weights;

    private WeightTable(int bits, byte[] bucketSizes, ushort[] marks, byte[] rowSizes, byte[] classes, sbyte[] weights)
    {
        shift = 32 - bits;
        buckets = Starts(bucketSizes);
        starts = Starts(rowSizes);
        (this.marks, this.classes, this.weights) = (marks, classes, weights);
    }

    /// <summary>Adds up what all features say of each answer.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var row = Find(feature);
            if (row >= 0)
            {
                var (from, count) = (starts[row], starts[row + 1] - starts[row]);
                Add(classes.AsSpan(from, count), weights.AsSpan(from, count), scores);
            }
        }
    }

    private int Find(uint feature)
    {
        var bucket = (int)(feature >> shift);
        var from = buckets[bucket];
        var at = marks.AsSpan(from, buckets[bucket + 1] - from).IndexOf(unchecked((ushort)feature));
        return at < 0 ? -1 : from + at;
    }

    private static void Add(ReadOnlySpan<byte> answers, ReadOnlySpan<sbyte> voices, Span<int> scores)
    {
        unchecked
        {
            for (var at = 0; at < answers.Length && at < voices.Length; at++)
            {
                scores[answers[at]] += voices[at];
            }
        }
    }

    public static WeightTable Read(BinaryReader reader)
    {
        var bits = reader.ReadInt32();
        var rows = reader.ReadInt32();
        var all = reader.ReadInt32();
        return new(
            bits,
            reader.ReadBytes(1 << bits),
            MemoryMarshal.Cast<byte, ushort>(reader.ReadBytes(rows * sizeof(ushort))).ToArray(),
            reader.ReadBytes(rows),
            reader.ReadBytes(all),
            MemoryMarshal.Cast<byte, sbyte>(reader.ReadBytes(all)).ToArray());
    }

    /// <summary>Lays out weights as <see cref="Read"/> wants them: for the tool that learned them.</summary>
    public static void Write(BinaryWriter writer, IReadOnlyCollection<(uint Feature, (byte Class, sbyte Weight)[] Weights)> learned)
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)learned.Count + 1) - 1, 1, 24);
        var rows = learned.OrderBy(row => row.Feature).ToArray();
        writer.Write(bits);
        writer.Write(rows.Length);
        writer.Write(rows.Sum(row => row.Weights.Length));
        var bucketSizes = new byte[1 << bits];
        foreach (var (feature, _) in rows)
        {
            bucketSizes[feature >> (32 - bits)]++;
        }

        writer.Write(bucketSizes);
        foreach (var (feature, _) in rows)
        {
            writer.Write(unchecked((ushort)feature));
        }

        writer.Write([.. rows.Select(row => (byte)row.Weights.Length)]);
        writer.Write([.. rows.SelectMany(row => row.Weights).Select(weight => weight.Class)]);
        writer.Write([.. rows.SelectMany(row => row.Weights).Select(weight => unchecked((byte)weight.Weight))]);
    }

    private static int[] Starts(byte[] sizes)
    {
        var sums = new int[sizes.Length + 1];
        for (var at = 0; at < sizes.Length; at++)
        {
            sums[at + 1] = sums[at] + sizes[at];
        }

        return sums;
    }
}
