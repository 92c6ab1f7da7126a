namespace OutlookFollowUp.Understanding.Language;

/// <summary>Where the parser stands in a sentence: words in hand (the stack), words to come, and who hangs on whom so far.</summary>
/// <remarks>
/// The arc-hybrid system: take the next word in hand; or hang the last word in hand on the next one (left), or on the one in hand
/// before it (right). The root stands behind the last word.
/// </remarks>
internal sealed class ParserState
{
    /// <summary>No such word.</summary>
    public const int None = -1;

    private readonly int[] stack;
    private int held;

    public ParserState(WordTraits[] traits, byte[] tags, ReadOnlySpan<bool> nominalTags)
    {
        (Traits, Tags, Length) = (traits, tags, traits.Length);
        stack = new int[Length + 1];
        Heads = new int[Length];
        Relations = new byte[Length];
        Sides = new Side[Length + 1];
        Array.Fill(Heads, None);
        Array.Fill(Sides, Side.Bare);
        Things = new int[Length + 1];
        Things[Length] = None;
        for (var at = Length - 1; at >= 0; at--)
        {
            Things[at] = nominalTags[tags[at]] ? at : Things[at + 1];
        }
    }

    public WordTraits[] Traits { get; }

    public byte[] Tags { get; }

    /// <summary>For each place the first noun, name, pronoun or number from there on: what a preposition is about to take.</summary>
    public int[] Things { get; }

    /// <summary>The number of words; also the place of the root.</summary>
    public int Length { get; }

    /// <summary>The next word; the root when all are taken.</summary>
    public int Next { get; private set; }

    /// <summary>The word each hangs on; the root's place for the root word.</summary>
    public int[] Heads { get; }

    public byte[] Relations { get; }

    /// <summary>What hangs on each word, to either side.</summary>
    public Side[] Sides { get; }

    public int Held => held;

    public bool IsDone => Next == Length && held == 0;

    /// <summary>The word in hand, counted from the last; none if there are fewer.</summary>
    public int Hand(int back) => back < held ? stack[held - 1 - back] : None;

    public bool CanShift => Next < Length;

    // One word only hangs on the root: the last that is left.
    public bool CanLeft => held > 0 && (Next < Length || held == 1);

    public bool CanRight => held > 1;

    public void Shift() => stack[held++] = Next++;

    public void Left(byte relation)
    {
        var word = stack[--held];
        Hang(word, Next, relation);
        ref var side = ref Sides[Next];
        (side.SecondLeft, side.FirstLeft) = (side.FirstLeft, word);
        side.Lefts++;
    }

    public void Right(byte relation)
    {
        var word = stack[--held];
        var head = stack[held - 1];
        Hang(word, head, relation);
        ref var side = ref Sides[head];
        (side.SecondRight, side.LastRight) = (side.LastRight, word);
        side.Rights++;
    }

    private void Hang(int word, int head, byte relation) => (Heads[word], Relations[word]) = (head, relation);

    /// <summary>The outermost words hanging on one, and how many.</summary>
    internal struct Side
    {
        public int FirstLeft;
        public int SecondLeft;
        public int LastRight;
        public int SecondRight;
        public byte Lefts;
        public byte Rights;

        public static Side Bare { get; } = new() { FirstLeft = None, SecondLeft = None, LastRight = None, SecondRight = None };
    }
}
