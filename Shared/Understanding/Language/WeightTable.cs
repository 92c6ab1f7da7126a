using System.Numerics;
using System.Runtime.InteropServices;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>What was learned of each feature: for which answers it speaks, and how loudly.</summary>
/// <remarks>
/// In the file, features lie in buckets by the upper bits of their number, with sixteen lower bits to tell them apart. In memory each has
/// one slot of an open-addressed table (its key, where its voices start, how many), and a voice is an answer and a weight in two bytes:
/// what costs time is going to memory, so a feature costs two ways there, and the ways of all features are gone together. Features that
/// speak for many answers are kept as whole rows, a byte an answer, and added many answers at once.
/// </remarks>
internal sealed class WeightTable
{
    private const int Batch = 128;
    private const int Talkative = 12;
    private const byte Row = byte.MaxValue;
    private readonly int fileShift;
    private readonly int slotShift;
    private readonly ulong[] slots;
    private readonly ushort[] voices;
    private readonly sbyte[] rows;

    private WeightTable(int fileBits, ReadOnlySpan<byte> bucketSizes, ReadOnlySpan<ushort> marks, ReadOnlySpan<byte> rowSizes, ushort[] voices)
    {
        this.voices = voices;
        Width = Padded(voices);
        rows = new sbyte[Width * Count(rowSizes)];
        fileShift = 32 - fileBits;
        var slotBits = BitOperations.Log2((uint)marks.Length + 1) + 2;
        slotShift = 32 - slotBits;
        slots = new ulong[1 << slotBits];
        int row = 0, start = 0, whole = 0;
        for (var bucket = 0; bucket < bucketSizes.Length; bucket++)
        {
            for (var last = row + bucketSizes[bucket]; row < last; row++)
            {
                var spoken = voices.AsSpan(start, rowSizes[row]);
                var isRow = spoken.Length > Talkative;
                Keep(((uint)bucket << 16) | marks[row], isRow ? whole : start, isRow ? Row : rowSizes[row]);
                start += spoken.Length;
                if (isRow)
                {
                    Spread(spoken, rows.AsSpan(whole, Width));
                    whole += Width;
                }
            }
        }
    }

    /// <summary>How many answers there are, and room for whole lanes: the length <see cref="Score"/> wants.</summary>
    public int Width { get; }

    /// <summary>Adds up what all features say of each answer.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        scores.Clear();
        for (; features.Length > Batch; features = features[Batch..])
        {
            Add(features[..Batch], scores);
        }

        Add(features, scores);
    }

    public static WeightTable Read(BinaryReader reader)
    {
        var bits = reader.ReadInt32();
        var features = reader.ReadInt32();
        var all = reader.ReadInt32();
        var bucketSizes = reader.ReadBytes(1 << bits);
        var marks = reader.ReadBytes(features * sizeof(ushort));
        var rowSizes = reader.ReadBytes(features);
        var answers = reader.ReadBytes(all);
        var weights = reader.ReadBytes(all);
        var spoken = new ushort[all];
        for (var at = 0; at < all; at++)
        {
            spoken[at] = (ushort)(answers[at] | (weights[at] << 8));
        }

        return new(bits, bucketSizes, MemoryMarshal.Cast<byte, ushort>(marks), rowSizes, spoken);
    }

    // First all slots, then all voices: ways to memory that do not wait for each other.
    private void Add(ReadOnlySpan<uint> features, Span<short> scores)
    {
        Span<ulong> found = stackalloc ulong[Batch];
        var all = slots;
        for (var at = 0; at < features.Length; at++)
        {
            found[at] = all[Place(Key(features[at]))];
        }

        var known = 0;
        for (var at = 0; at < features.Length; at++)
        {
            var slot = found[at];
            if (slot != 0)
            {
                var key = Key(features[at]);
                slot = (slot & uint.MaxValue) == key ? slot : Search(key);
                found[known] = slot;
                known += slot != 0 ? 1 : 0;
            }
        }

        foreach (var slot in found[..known])
        {
            var (start, count) = ((int)(slot >> 40), (int)((slot >> 32) & byte.MaxValue));
            if (count == Row)
            {
                AddRow(rows.AsSpan(start, Width), scores);
                continue;
            }

            foreach (var voice in voices.AsSpan(start, count))
            {
                unchecked
                {
                    scores[voice & byte.MaxValue] += (sbyte)(voice >> 8);
                }
            }
        }
    }

    // A hundred features of 127 at most: sixteen bits hold the sum.
    private static void AddRow(ReadOnlySpan<sbyte> row, Span<short> scores)
    {
        for (var at = 0; at < row.Length; at += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(row[at..]), out var low, out var high);
            (new Vector<short>(scores[at..]) + low).CopyTo(scores[at..]);
            (new Vector<short>(scores[(at + Vector<short>.Count)..]) + high).CopyTo(scores[(at + Vector<short>.Count)..]);
        }
    }

    private static void Spread(ReadOnlySpan<ushort> voices, Span<sbyte> row)
    {
        foreach (var voice in voices)
        {
            row[voice & byte.MaxValue] = unchecked((sbyte)(voice >> 8));
        }
    }

    private static int Padded(ReadOnlySpan<ushort> voices)
    {
        var last = 0;
        foreach (var voice in voices)
        {
            last = Math.Max(last, voice & byte.MaxValue);
        }

        return (last / Vector<sbyte>.Count + 1) * Vector<sbyte>.Count;
    }

    private static int Count(ReadOnlySpan<byte> rowSizes)
    {
        var count = 0;
        foreach (var size in rowSizes)
        {
            count += size > Talkative ? 1 : 0;
        }

        return count;
    }

    // Key in the lower half, then how many voices, then where they start.
    private void Keep(uint key, int start, byte count)
    {
        var at = Place(key);
        while (slots[at] != 0)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        slots[at] = key | ((ulong)count << 32) | ((ulong)start << 40);
    }

    private ulong Search(uint key)
    {
        for (var at = (Place(key) + 1) & (slots.Length - 1); slots[at] != 0; at = (at + 1) & (slots.Length - 1))
        {
            if ((uint)(slots[at] & uint.MaxValue) == key)
            {
                return slots[at];
            }
        }

        return 0;
    }

    private uint Key(uint feature) => ((feature >> fileShift) << 16) | (feature & 0xFFFF);

    private int Place(uint key) => (int)(unchecked(key * 0x9E3779B1u) >> slotShift);

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
