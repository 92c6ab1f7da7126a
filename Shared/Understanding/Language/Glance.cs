namespace OutlookFollowUp.Understanding.Language;

/// <summary>What one look at the parser's state shows: three words in hand (S), three to come (N), and what hangs on the nearest.</summary>
internal readonly struct Glance
{
    private readonly ParserState state;

    public Glance(ParserState state)
    {
        this.state = state;
        int hand0 = state.Hand(0), hand1 = state.Hand(1), next = state.Next;
        (S0, S1, S2) = (Look(hand0), Look(hand1), Look(state.Hand(2)));
        (N0, N1, N2) = (Look(next), Look(next + 1), Look(next + 2));
        (S0Side, S1Side, N0Side) = (Side(hand0), Side(hand1), state.Sides[next]);
        (S0Left, S0Right) = (Look(S0Side.FirstLeft), Look(S0Side.LastRight));
        (S1Left, S1Right) = (Look(S1Side.FirstLeft), Look(S1Side.LastRight));
        N0Left = Look(N0Side.FirstLeft);
        (S0LeftRel, S0RightRel) = (Relation(S0Side.FirstLeft), Relation(S0Side.LastRight));
        (S1LeftRel, S1RightRel) = (Relation(S1Side.FirstLeft), Relation(S1Side.LastRight));
        N0LeftRel = Relation(N0Side.FirstLeft);
        ToNext = Distance(hand0, next);
        Between = Distance(hand1, hand0);
        var thing = next < state.Length ? state.Things[next + 1] : ParserState.None;
        Thing = Look(thing >= 0 && thing - next <= 5 ? thing : ParserState.None);
        Held = (uint)Math.Min(state.Held, 6);
    }

    public Seen S0 { get; }

    public Seen S1 { get; }

    public Seen S2 { get; }

    public Seen N0 { get; }

    public Seen N1 { get; }

    public Seen N2 { get; }

    public Seen S0Left { get; }

    public Seen S0Right { get; }

    public Seen S1Left { get; }

    public Seen S1Right { get; }

    public Seen N0Left { get; }

    /// <summary>The first noun behind the next word, if it is near.</summary>
    public Seen Thing { get; }

    public uint S0LeftRel { get; }

    public uint S0RightRel { get; }

    public uint S1LeftRel { get; }

    public uint S1RightRel { get; }

    public uint N0LeftRel { get; }

    public ParserState.Side S0Side { get; }

    public ParserState.Side S1Side { get; }

    public ParserState.Side N0Side { get; }

    /// <summary>How far the last word in hand is from the next, in rough steps.</summary>
    public uint ToNext { get; }

    /// <summary>How far the two words in hand are apart.</summary>
    public uint Between { get; }

    public uint Held { get; }

    public uint Relation(int at) => at < 0 ? 255u : state.Relations[at];

    private Seen Look(int at)
    {
        if (at == state.Length)
        {
            return new(4, 253, 1000, 100);
        }

        if (at < 0 || at > state.Length)
        {
            return new(3, 254, 1001, 101);
        }

        ref readonly var traits = ref state.Traits[at];
        return new(traits.Form, state.Tags[at], traits.Cluster.Narrow, traits.Cluster.Wide);
    }

    private ParserState.Side Side(int at) => at < 0 ? ParserState.Side.Bare : state.Sides[at];

    private static uint Distance(int from, int to) => from < 0 ? 0 : (to - from) switch { < 5 => (uint)(to - from), < 10 => 5, _ => 6 };

    /// <summary>A word as the parser sees it: its form, its tag, and words like it.</summary>
    internal readonly record struct Seen(uint Form, uint Tag, uint Narrow, uint Wide);
}
