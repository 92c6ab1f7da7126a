namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>Says of each word what it is, from left to right.</summary>
internal sealed class Tagger
{
    private static readonly FamiliarWord Nothing = new("", "", WordTraits.Nothing, isKept: true);
    private readonly WeightTable weights;
    private readonly short[] allowed;
    private readonly short[]?[] nothingSaid = new short[]?[3];

    /// <param name="weights">What was learned of each tag.</param>
    /// <param name="tags">How many tags there are.</param>
    public Tagger(WeightTable weights, int tags)
    {
        this.weights = weights;
        allowed = new short[weights.Width];
        allowed.AsSpan(0, Math.Min(tags, allowed.Length)).Fill(-1);
    }

    // Of whom a word speaks.
    private enum Of
    {
        Itself,
        Next,
        Last,
    }

    public byte[] Tag(ReadOnlySpan<WordTraits> traits)
    {
        var given = new byte[traits.Length];
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<short> scores = stackalloc short[weights.Width];
        Span<short> candidates = stackalloc short[weights.Width];
        for (var at = 0; at < traits.Length; at++)
        {
            TaggerFeatures.Write(traits, given, at, features);
            weights.Score(features, scores);
            given[at] = (byte)Lanes.Best(scores, allowed, candidates);
        }

        return given;
    }

    /// <summary>The same for words that may have been met before: what each says by itself is added up once.</summary>
    /// <param name="words">The words.</param>
    /// <param name="traits">What is seen of them in this sentence.</param>
    /// <param name="given">Room for their tags.</param>
    public void Tag(ReadOnlySpan<FamiliarWord> words, ReadOnlySpan<WordTraits> traits, Span<byte> given)
    {
        Span<uint> room = stackalloc uint[TaggerFeatures.Count];
        Span<short> scores = stackalloc short[weights.Width];
        Span<short> candidates = stackalloc short[weights.Width];
        for (var at = 0; at < words.Length; at++)
        {
            var features = new FeatureList(room);
            TaggerFeatures.Together(traits, given, at, ref features);
            weights.Score(features.Written, scores);
            Add(Of.Itself, words, traits, at, room, scores);
            Add(Of.Next, words, traits, at - 1, room, scores);
            Add(Of.Last, words, traits, at + 1, room, scores);
            given[at] = (byte)Lanes.Best(scores, allowed, candidates);
        }
    }

    private void Add(Of whom, ReadOnlySpan<FamiliarWord> words, ReadOnlySpan<WordTraits> traits, int at, Span<uint> room, Span<short> scores)
    {
        var isThere = at >= 0 && at < words.Length;
        var word = isThere ? words[at] : Nothing;
        ref readonly var seen = ref isThere ? ref traits[at] : ref WordTraits.Nothing;

        // At the head of a sentence and in headings a word has another shape than elsewhere.
        if (!word.IsKept || seen.Shape != word.Traits.Shape)
        {
            weights.Add(Features(whom, seen, room), scores);
            return;
        }

        ref var said = ref (isThere ? word.Said : nothingSaid)[(int)whom];
        if (Volatile.Read(ref said) is not { } sum)
        {
            sum = new short[weights.Width];
            weights.Add(Features(whom, seen, room), sum);
            Volatile.Write(ref said, sum);
        }

        Lanes.Add(sum, scores);
    }

    private static ReadOnlySpan<uint> Features(Of whom, in WordTraits seen, Span<uint> room)
    {
        var features = new FeatureList(room);
        switch (whom)
        {
            case Of.Itself:
                TaggerFeatures.Itself(seen, ref features);
                break;
            case Of.Next:
                TaggerFeatures.ToNext(seen, ref features);
                break;
            default:
                TaggerFeatures.ToLast(seen, ref features);
                break;
        }

        return features.Written;
    }
}
