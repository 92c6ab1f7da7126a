using System.Numerics;
using System.Runtime.Intrinsics;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>The voices of all features: a voice is an answer and a weight in two bytes.</summary>
/// <remarks>
/// What costs time is going to memory. So all that is known of a feature lies in one place: a bucket of the few features whose numbers begin
/// alike, first their marks (the lower half of the number), then for each where its voices are, then the voices of all. A feature that
/// speaks for many answers has the number of its row there instead. Two of five features were never met: most of them are told
/// by the bucket's number alone, without going there.
/// </remarks>
/// <param name="bits">How many upper bits of a feature's number tell its bucket.</param>
/// <param name="buckets">For each bucket where it begins, how many features are in it, and a bit for each of them by the end of its mark.</param>
/// <param name="page">The buckets.</param>
internal sealed class FeatureVoices(int bits, ulong[] buckets, ushort[] page)
{
    /// <summary>How many bits of an entry count the voices: none of them set means a row.</summary>
    public const int LengthBits = 4;

    /// <summary>How many marks, or voices, are taken from the page together; it ends with as much room.</summary>
    public const int Glance = 16;

    /// <summary>How many features are looked up together.</summary>
    public const int Batch = 64;

    private const int MostVoices = (1 << LengthBits) - 1;
    private const int EndBits = 32;
    private const int CountBits = 8;

    private readonly int shift = 32 - bits;

    /// <summary>A bucket's number.</summary>
    public static ulong Bucket(int start, ReadOnlySpan<ushort> marks)
    {
        var ends = 0u;
        foreach (var mark in marks)
        {
            ends |= 1u << mark;
        }

        return ((((ulong)start << CountBits) | checked((byte)marks.Length)) << EndBits) | ends;
    }

    /// <summary>The entries of those features that are known, and how many they are.</summary>
    public int Find(ReadOnlySpan<uint> features, Span<int> found)
    {
        Span<uint> places = stackalloc uint[Batch];
        Span<ushort> marks = stackalloc ushort[Batch];
        var candidates = Candidates(features, places, marks);
        Touch(places[..candidates], found);
        var known = 0;
        for (var at = 0; at < candidates; at++)
        {
            var (start, count) = ((int)(places[at] >> CountBits), (int)(places[at] & ((1u << CountBits) - 1)));
            var same = Vector256.Equals(Vector256.LoadUnsafe(ref page[start]), Vector256.Create(marks[at])).ExtractMostSignificantBits() & ((1u << count) - 1);
            if (count > Glance)
            {
                same = page.AsSpan(start, count).IndexOf(marks[at]) is >= 0 and var place ? 1u << place : 0;
            }

            found[known] = start + count + BitOperations.TrailingZeroCount(same);
            known += same != 0 ? 1 : 0;
        }

        return known;
    }

    // Those whose mark ends like one in their bucket.
    private int Candidates(ReadOnlySpan<uint> features, Span<uint> places, Span<ushort> marks)
    {
        var (all, count) = (buckets, 0);
        foreach (var feature in features)
        {
            var bucket = all[feature >> shift];
            (places[count], marks[count]) = ((uint)(bucket >> EndBits), unchecked((ushort)feature));
            count += (int)((bucket >> (int)(feature % EndBits)) & 1);
        }

        return count;
    }

    // All ways to memory are gone at once, in a loop so short that none waits for another.
    private void Touch(ReadOnlySpan<uint> places, Span<int> found)
    {
        var pages = page;
        for (var at = 0; at < places.Length && at < found.Length; at++)
        {
            found[at] = pages[places[at] >> CountBits];
        }
    }

    /// <summary>Adds what single voices say; writes down where the rows of the talkative are, and how many.</summary>
    public int Add(ReadOnlySpan<int> found, Span<short> scores, Span<int> rows)
    {
        // Laid end to end first: a loop for each, over now two and now nine, is one whose end no machine foresees.
        Span<ushort> spoken = stackalloc ushort[(Batch * MostVoices) + Glance];
        var (whole, count) = (0, 0);
        foreach (var at in found)
        {
            var entry = page[at];
            var start = at + (entry >> LengthBits);
            var length = entry & ((1 << LengthBits) - 1);
            rows[whole] = page[start];
            whole += length == 0 ? 1 : 0;
            Vector256.LoadUnsafe(ref page[start]).StoreUnsafe(ref spoken[count]);
            count += length;
        }

        foreach (var voice in spoken[..count])
        {
            unchecked
            {
                scores[voice & byte.MaxValue] += (sbyte)(voice >> 8);
            }
        }

        return whole;
    }
}
