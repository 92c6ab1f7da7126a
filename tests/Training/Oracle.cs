using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.Training;

/// <summary>Knows the right tree, and for any state which moves lose none of what can still be had (Goldberg and Nivre, 2013).</summary>
internal sealed class Oracle(IReadOnlyList<Move> moves, Tree tree, IReadOnlyDictionary<string, byte> relations)
{
    private readonly int[] heads = [.. tree.Words.Select(word => word.Head < 0 ? tree.Words.Count : word.Head)];
    private readonly byte[] labels = [.. tree.Words.Select(word => relations[word.Relation])];

    /// <summary>Marks the moves that cost the least.</summary>
    public void Mark(ParserState state, Span<bool> good)
    {
        var shift = state.CanShift ? ShiftCost(state) : int.MaxValue;
        var left = state.CanLeft ? HangCost(state, state.Next) : int.MaxValue;
        var right = state.CanRight ? HangCost(state, state.Hand(1)) : int.MaxValue;
        var least = Math.Min(shift, Math.Min(left, right));
        var word = state.Hand(0);
        for (var each = 0; each < moves.Count; each++)
        {
            good[each] = moves[each].Way switch
            {
                Way.Shift => shift == least,
                Way.Left => left == least && Fits(word, state.Next, moves[each].Relation),
                _ => right == least && Fits(word, state.Hand(1), moves[each].Relation),
            };
        }
    }

    private bool Fits(int word, int head, byte relation) => heads[word] != head || labels[word] == relation;

    // Taking the next word: it can no more hang on one deeper in hand, nor have anything in hand hang on it.
    private int ShiftCost(ParserState state)
    {
        var cost = 0;
        for (var back = 0; back < state.Held; back++)
        {
            var held = state.Hand(back);
            cost += heads[held] == state.Next ? 1 : 0;
            cost += back > 0 && heads[state.Next] == held ? 1 : 0;
        }

        return cost;
    }

    // Hanging the last in hand: it gets no other head, and none of the words to come can hang on it.
    private int HangCost(ParserState state, int head)
    {
        var word = state.Hand(0);
        var cost = 0;
        if (heads[word] != head && (heads[word] >= state.Next || heads[word] == state.Hand(1)))
        {
            cost++;
        }

        for (var coming = state.Next; coming < state.Length; coming++)
        {
            cost += heads[coming] == word ? 1 : 0;
        }

        return cost;
    }
}
