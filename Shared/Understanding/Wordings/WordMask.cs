using System.Runtime.Intrinsics;

namespace OutlookFollowUp.Understanding.Wordings;

/// <summary>A set of words so small that two can be compared in one step; what they do not share, they surely do not share.</summary>
/// <param name="Bits">A bit for each word, by its number.</param>
internal readonly record struct WordMask(Vector256<ulong> Bits)
{
    public static WordMask Of(params ReadOnlySpan<int> numbers)
    {
        Span<ulong> bits = stackalloc ulong[Vector256<ulong>.Count];
        foreach (var number in numbers)
        {
            bits[(number >> 6) & 3] |= number < 0 ? 0 : 1UL << number;
        }

        return new(Vector256.Create<ulong>(bits));
    }

    public WordMask With(in WordMask other) => new(Bits | other.Bits);

    /// <summary>False only when no word is in both.</summary>
    public bool MayShare(in WordMask other) => (Bits & other.Bits) != Vector256<ulong>.Zero;
}
