using System.Numerics;
using System.Runtime.Intrinsics;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>The voices of all features: a voice is an answer and a weight in two bytes.</summary>
/// <remarks>
/// What costs time is going to memory. So all that is known of a feature lies in one place: a bucket of the few features whose numbers begin
/// alike, first their marks (the lower half of the number), then for each where its voices are, then the voices of all. A feature that
/// speaks for many answers has the number of its row there instead.
/// </remarks>
/// <param name="bits">How many upper bits of a feature's number tell its bucket.</param>
/// <param name="buckets">Where each bucket begins, and in the lower bits how many features are in it.</param>
/// <param name="page">The buckets.</param>
internal sealed class FeatureVoices(int bits, uint[] buckets, ushort[] page)
{
    /// <summary>How many bits of a bucket's number count its features.</summary>
    public const int CountBits = 8;

    /// <summary>How many bits of an entry count the voices: none of them set means a row.</summary>
    public const int LengthBits = 4;

    /// <summary>How many marks are looked at together; the page ends with as much room.</summary>
    public const int Glance = 16;

    private readonly int shift = 32 - bits;

    /// <summary>The entries of those features that are known, and how many they are.</summary>
    public int Find(ReadOnlySpan<uint> features, Span<int> found)
    {
        Touch(features, found);
        var known = 0;
        for (var at = 0; at < features.Length; at++)
        {
            var bucket = buckets[features[at] >> shift];
            var (start, count) = ((int)(bucket >> CountBits), (int)(bucket & ((1u << CountBits) - 1)));
            var mark = unchecked((ushort)features[at]);
            var same = Vector256.Equals(Vector256.LoadUnsafe(ref page[start]), Vector256.Create(mark)).ExtractMostSignificantBits() & ((1u << count) - 1);
            if (count > Glance)
            {
                same = page.AsSpan(start, count).IndexOf(mark) is >= 0 and var place ? 1u << place : 0;
            }

            found[known] = start + count + BitOperations.TrailingZeroCount(same);
            known += same != 0 ? 1 : 0;
        }

        return known;
    }

    // All ways to memory are gone at once, in a loop so short that none waits for another.
    private void Touch(ReadOnlySpan<uint> features, Span<int> found)
    {
        var (all, pages) = (buckets, page);
        for (var at = 0; at < features.Length && at < found.Length; at++)
        {
            found[at] = (int)(all[features[at] >> shift] >> CountBits);
        }

        for (var at = 0; at < features.Length && at < found.Length; at++)
        {
            found[at] = pages[found[at]];
        }
    }

    /// <summary>Adds what single voices say; writes down where the rows of the talkative are, and how many.</summary>
    public int Add(ReadOnlySpan<int> found, Span<short> scores, Span<int> rows)
    {
        var whole = 0;
        foreach (var at in found)
        {
            var entry = page[at];
            var start = at + (entry >> LengthBits);
            var length = entry & ((1 << LengthBits) - 1);
            rows[whole] = page[start];
            whole += length == 0 ? 1 : 0;
            foreach (var voice in page.AsSpan(start, length))
            {
                unchecked
                {
                    scores[voice & byte.MaxValue] += (sbyte)(voice >> 8);
                }
            }
        }

        return whole;
    }
}
