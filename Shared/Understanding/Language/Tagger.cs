namespace OutlookFollowUp.Understanding.Language;

/// <summary>Says of each word what it is, from left to right.</summary>
internal sealed class Tagger
{
    private readonly WeightTable weights;
    private readonly short[] allowed;

    /// <param name="weights">What was learned of each tag.</param>
    /// <param name="tags">How many tags there are.</param>
    public Tagger(WeightTable weights, int tags)
    {
        this.weights = weights;
        allowed = new short[weights.Width];
        allowed.AsSpan(0, Math.Min(tags, allowed.Length)).Fill(-1);
    }

    public byte[] Tag(ReadOnlySpan<WordTraits> words)
    {
        var given = new byte[words.Length];
        Tag(words, given);
        return given;
    }

    public void Tag(ReadOnlySpan<WordTraits> words, Span<byte> given)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<short> scores = stackalloc short[weights.Width];
        Span<short> candidates = stackalloc short[weights.Width];
        for (var at = 0; at < words.Length; at++)
        {
            TaggerFeatures.Write(words, given, at, features);
            weights.Score(features, scores);
            given[at] = (byte)Lanes.Best(scores, allowed, candidates);
        }
    }
}
