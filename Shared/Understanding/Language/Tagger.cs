namespace OutlookFollowUp.Understanding.Language;

/// <summary>Says of each word what it is, from left to right.</summary>
internal sealed class Tagger(WeightTable weights, int tags)
{
    public byte[] Tag(ReadOnlySpan<WordTraits> words)
    {
        var given = new byte[words.Length];
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<short> scores = stackalloc short[weights.Width];
        for (var at = 0; at < words.Length; at++)
        {
            TaggerFeatures.Write(words, given, at, features);
            weights.Score(features, scores);
            given[at] = (byte)Best(scores[..Math.Min(tags, scores.Length)]);
        }

        return given;
    }

    private static int Best(ReadOnlySpan<short> scores)
    {
        var best = 0;
        for (var each = 1; each < scores.Length; each++)
        {
            best = scores[each] > scores[best] ? each : best;
        }

        return best;
    }
}
