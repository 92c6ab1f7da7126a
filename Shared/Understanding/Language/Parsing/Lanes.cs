using System.Numerics;
using System.Runtime.InteropServices;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>Reckons with the scores of all answers at once, as many as the machine has lanes.</summary>
internal static class Lanes
{
    /// <summary>Adds rows of one width to the scores. A hundred features of 127 at most: sixteen bits hold the sum.</summary>
    public static void Add(ReadOnlySpan<sbyte> rows, ReadOnlySpan<int> which, int width, Span<short> scores)
    {
        var lanes = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(rows);
        var sums = MemoryMarshal.Cast<short, Vector<short>>(scores);
        var across = width / Vector<sbyte>.Count;
        for (var at = 0; at < across; at++)
        {
            var (first, second) = (sums[2 * at], sums[2 * at + 1]);
            foreach (var row in which)
            {
                Vector.Widen(lanes[row * across + at], out var low, out var high);
                first += low;
                second += high;
            }

            (sums[2 * at], sums[2 * at + 1]) = (first, second);
        }
    }

    public static void Add(ReadOnlySpan<short> more, Span<short> scores)
    {
        var sums = MemoryMarshal.Cast<short, Vector<short>>(scores);
        var parts = MemoryMarshal.Cast<short, Vector<short>>(more);
        for (var at = 0; at < parts.Length && at < sums.Length; at++)
        {
            sums[at] += parts[at];
        }
    }

    /// <summary>The first of the best among the answers allowed: those whose bits are set.</summary>
    public static int Best(ReadOnlySpan<short> scores, ReadOnlySpan<short> allowed, Span<short> candidates)
    {
        var all = MemoryMarshal.Cast<short, Vector<short>>(scores);
        var masks = MemoryMarshal.Cast<short, Vector<short>>(allowed);
        var left = MemoryMarshal.Cast<short, Vector<short>>(candidates);
        var none = new Vector<short>(short.MinValue);
        var best = none;
        for (var at = 0; at < all.Length && at < masks.Length && at < left.Length; at++)
        {
            left[at] = Vector.ConditionalSelect(masks[at], all[at], none);
            best = Vector.Max(best, left[at]);
        }

        var highest = short.MinValue;
        for (var lane = 0; lane < Vector<short>.Count; lane++)
        {
            highest = Math.Max(highest, best[lane]);
        }

        return candidates.IndexOf(highest);
    }
}
