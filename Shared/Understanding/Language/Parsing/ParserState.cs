namespace OutlookFollowUp.Understanding.Language.Parsing;

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
    private readonly ParserSight[] sights;
    private int held;

    /// <summary>Room for sentences of so many words.</summary>
    public ParserState(int mostWords)
    {
        stack = new int[mostWords + 1];
        sights = new ParserSight[mostWords + 4];
        Heads = new int[mostWords];
        Relations = new byte[mostWords];
        Sides = new Side[mostWords + 1];
        Things = new int[mostWords + 1];
    }

    public ParserState(ReadOnlySpan<WordTraits> traits, ReadOnlySpan<byte> tags, ReadOnlySpan<bool> nominalTags)
        : this(traits.Length) => Begin(traits, tags, nominalTags);

    /// <summary>For each place the first noun, name, pronoun or number from there on: what a preposition is about to take.</summary>
    public int[] Things { get; }

    /// <summary>The number of words; also the place of the root.</summary>
    public int Length { get; private set; }

    /// <summary>The next word; the root when all are taken.</summary>
    public int Next { get; private set; }

    /// <summary>The word each hangs on; the root's place for the root word.</summary>
    public int[] Heads { get; }

    public byte[] Relations { get; }

    /// <summary>What hangs on each word, to either side.</summary>
    public Side[] Sides { get; }

    public int Held => held;

    public bool IsDone => Next == Length && held == 0;

    public bool CanShift => Next < Length;

    // One word only hangs on the root: the last that is left.
    public bool CanLeft => held > 0 && (Next < Length || held == 1);

    public bool CanRight => held > 1;

    /// <summary>Before the first move, with nothing in hand.</summary>
    public void Begin(ReadOnlySpan<WordTraits> traits, ReadOnlySpan<byte> tags, ReadOnlySpan<bool> nominalTags)
    {
        (Length, Next, held) = (traits.Length, 0, 0);
        Heads.AsSpan(0, Length).Fill(None);
        Relations.AsSpan(0, Length).Clear();
        Sides.AsSpan(0, Length + 1).Fill(Side.Bare);
        Things[Length] = None;
        for (var at = Length - 1; at >= 0; at--)
        {
            Things[at] = nominalTags[tags[at]] ? at : Things[at + 1];
            sights[at + 1] = new(traits[at].Form, tags[at], traits[at].Cluster.Narrow, traits[at].Cluster.Wide);
        }

        sights[0] = ParserSight.Nothing;
        sights[Length + 1] = ParserSight.Root;
        sights[Length + 2] = ParserSight.Nothing;
        sights[Length + 3] = ParserSight.Nothing;
    }

    /// <summary>The word in hand, counted from the last; none if there are fewer.</summary>
    public int Hand(int back) => back < held ? stack[held - 1 - back] : None;

    /// <summary>What the parser sees at a place: a word, the root behind the last, nothing beside them.</summary>
    public ref readonly ParserSight See(int at) => ref sights[at + 1];

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
