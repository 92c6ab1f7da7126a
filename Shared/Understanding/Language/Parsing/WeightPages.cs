using System.Numerics;
using System.Runtime.InteropServices;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>How weights lie in the file: features in buckets by the upper bits of their number, with sixteen lower bits to tell them apart.</summary>
internal static class WeightPages
{
    public static WeightTable Read(BinaryReader reader)
    {
        var bits = reader.ReadInt32();
        var features = reader.ReadInt32();
        var all = reader.ReadInt32();
        var bucketSizes = reader.ReadBytes(1 << bits);
        var marks = MemoryMarshal.Cast<byte, ushort>(reader.ReadBytes(features * sizeof(ushort)));
        var lengths = reader.ReadBytes(features);
        var answers = reader.ReadBytes(all);
        var weights = reader.ReadBytes(all);
        return new WeightBinding(marks, lengths, answers, weights).Bind(bits, bucketSizes);
    }

    /// <summary>Lays out weights as <see cref="Read"/> wants them: for the tool that learned them.</summary>
    public static void Write(BinaryWriter writer, IReadOnlyCollection<(uint Feature, (byte Class, sbyte Weight)[] Weights)> learned)
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)learned.Count + 1) - 1, 1, 24);
        var sorted = learned.OrderBy(row => row.Feature).ToArray();
        writer.Write(bits);
        writer.Write(sorted.Length);
        writer.Write(sorted.Sum(row => row.Weights.Length));
        var bucketSizes = new byte[1 << bits];
        foreach (var (feature, _) in sorted)
        {
            bucketSizes[feature >> (32 - bits)]++;
        }

        writer.Write(bucketSizes);
        foreach (var (feature, _) in sorted)
        {
            writer.Write(unchecked((ushort)feature));
        }

        writer.Write([.. sorted.Select(row => (byte)row.Weights.Length)]);
        writer.Write([.. sorted.SelectMany(row => row.Weights).Select(weight => weight.Class)]);
        writer.Write([.. sorted.SelectMany(row => row.Weights).Select(weight => unchecked((byte)weight.Weight))]);
    }
}
