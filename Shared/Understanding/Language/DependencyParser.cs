namespace OutlookFollowUp.Understanding.Language;

/// <summary>Hangs each word on another by a series of moves, each the best it sees.</summary>
/// <param name="weights">What was learned of each move.</param>
/// <param name="moves">What each answer of the weights does.</param>
/// <param name="nominalTags">Which tags are things.</param>
internal sealed class DependencyParser(WeightTable weights, IReadOnlyList<Move> moves, bool[] nominalTags)
{
    /// <summary>Which tags are things: nouns, names, pronouns, numbers.</summary>
    public static bool[] Nominal(IEnumerable<TagName> tags) => [.. tags.Select(tag => tag.Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Number)];

    public ParserState Parse(WordTraits[] traits, byte[] tags)
    {
        var state = new ParserState(traits, tags, nominalTags);
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<short> scores = stackalloc short[weights.Width];
        while (!state.IsDone)
        {
            ParserFeatures.Write(state, features);
            weights.Score(features, scores);
            moves[Best(state, scores[..Math.Min(moves.Count, scores.Length)])].Do(state);
        }

        return state;
    }

    private int Best(ParserState state, ReadOnlySpan<short> scores)
    {
        var best = -1;
        for (var each = 0; each < scores.Length; each++)
        {
            if ((best < 0 || scores[each] > scores[best]) && moves[each].IsLegal(state))
            {
                best = each;
            }
        }

        return best;
    }
}
