using System.Buffers;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>Hangs each word on another by a series of moves, each the best it sees.</summary>
/// <remarks>What the words in hand say of the next move is added up once when the last of them is taken, what the words to come say once when they come nearer.</remarks>
internal sealed class DependencyParser
{
    private readonly WeightTable weights;
    private readonly Move[] moves;
    private readonly bool[] nominalTags;
    private readonly short[][] legal;

    /// <param name="weights">What was learned of each move.</param>
    /// <param name="moves">What each answer of the weights does.</param>
    /// <param name="nominalTags">Which tags are things.</param>
    public DependencyParser(WeightTable weights, IReadOnlyList<Move> moves, bool[] nominalTags)
    {
        (this.weights, this.moves, this.nominalTags) = (weights, [.. moves], nominalTags);
        legal = [.. Enumerable.Range(0, 8).Select(Legal)];
    }

    /// <summary>Which tags are things: nouns, names, pronouns, numbers.</summary>
    public static bool[] Nominal(IEnumerable<TagName> tags) => [.. tags.Select(tag => tag.Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Number)];

    public ParserState Parse(ReadOnlySpan<WordTraits> traits, ReadOnlySpan<byte> tags)
    {
        var state = new ParserState(traits.Length);
        Parse(traits, tags, state);
        return state;
    }

    /// <summary>Parses in a state that was used before.</summary>
    public void Parse(ReadOnlySpan<WordTraits> traits, ReadOnlySpan<byte> tags, ParserState state)
    {
        state.Begin(traits, tags, nominalTags);
        var width = weights.Width;
        var rented = ArrayPool<short>.Shared.Rent((traits.Length + 3) * width);
        Walk(state, rented.AsSpan(0, width), rented.AsSpan(width, width), rented.AsSpan(2 * width, width), rented.AsSpan(3 * width));
        ArrayPool<short>.Shared.Return(rented);
    }

    private void Walk(ParserState state, Span<short> scores, Span<short> candidates, Span<short> toCome, Span<short> inHands)
    {
        var width = weights.Width;
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        var weighed = ParserState.None;
        while (!state.IsDone)
        {
            if (state.Held == 0)
            {
                // Nothing in hand: one can only take the next.
                Take(state, inHands, features);
                continue;
            }

            var seen = new Glance(state);
            if (weighed != state.Next)
            {
                weighed = state.Next;
                var coming = new FeatureList(features);
                ParserFeatures.ToCome(seen, ref coming);
                weights.Score(coming.Written, toCome);
            }

            inHands.Slice((state.Held - 1) * width, width).CopyTo(scores);
            Lanes.Add(toCome, scores);
            var meeting = new FeatureList(features);
            ParserFeatures.Meeting(seen, ref meeting);
            weights.Add(meeting.Written, scores);
            var move = moves[Lanes.Best(scores, legal[Legal(state)], candidates)];
            switch (move.Way)
            {
                case Way.Shift:
                    Take(state, inHands, features);
                    break;
                case Way.Left:
                    state.Left(move.Relation);
                    break;
                default:
                    state.Right(move.Relation);
                    break;
            }
        }
    }

    private void Take(ParserState state, Span<short> inHands, Span<uint> features)
    {
        state.Shift();
        var list = new FeatureList(features);
        ParserFeatures.InHand(new Glance(state), ref list);
        weights.Score(list.Written, inHands.Slice((state.Held - 1) * weights.Width, weights.Width));
    }

    private static int Legal(ParserState state) => (state.CanShift ? 1 : 0) | (state.CanLeft ? 2 : 0) | (state.CanRight ? 4 : 0);

    // For each answer all bits or none, for the ways that can be gone.
    private short[] Legal(int ways)
    {
        var mask = new short[weights.Width];
        for (var at = 0; at < moves.Length && at < mask.Length; at++)
        {
            mask[at] = (short)((ways >> (int)moves[at].Way) & 1) is 0 ? (short)0 : (short)-1;
        }

        return mask;
    }
}
