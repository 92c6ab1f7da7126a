using System.Runtime.CompilerServices;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>Numbers for words and for features, the same on every machine: the weights are kept by them.</summary>
internal static class Hashes
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>A stretch of letters, as a number (FNV-1a).</summary>
    public static uint Of(ReadOnlySpan<char> letters)
    {
        var hash = Basis;
        foreach (var letter in letters)
        {
            hash = Next(hash, letter);
        }

        return hash;
    }

    /// <summary>The number of a stretch that is a letter longer.</summary>
    public static uint Next(uint hash, char letter) => unchecked((hash ^ letter) * Prime);

    /// <summary>A feature: which one it is, and the values that it joins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint feature, uint first, uint second = 0, uint third = 0, uint fourth = 0)
    {
        unchecked
        {
            var hash = (feature + 1) * 0x9E3779B97F4A7C15UL;
            hash = (hash ^ first) * 0xBF58476D1CE4E5B9UL;
            hash = (hash ^ (hash >> 29) ^ second) * 0x94D049BB133111EBUL;
            hash = (hash ^ (hash >> 31) ^ third) * 0xBF58476D1CE4E5B9UL;
            hash = (hash ^ (hash >> 27) ^ fourth) * 0x94D049BB133111EBUL;
            return (uint)(hash >> 32);
        }
    }
}
