namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>What one look at the parser's state shows: three words in hand (S), three to come (N), and what hangs on the nearest.</summary>
internal readonly ref struct Glance
{
    // A noun further off than this is not what the next word takes.
    private const int Near = 5;

    private readonly ParserState state;

    public Glance(ParserState state)
    {
        this.state = state;
        int hand0 = state.Hand(0), hand1 = state.Hand(1), next = state.Next;
        S0 = ref state.See(hand0);
        S1 = ref state.See(hand1);
        S2 = ref state.See(state.Hand(2));
        N0 = ref state.See(next);
        N1 = ref state.See(next + 1);
        N2 = ref state.See(next + 2);
        (S0Side, S1Side, N0Side) = (Side(hand0), Side(hand1), state.Sides[next]);
        S0Left = ref state.See(S0Side.FirstLeft);
        S0Right = ref state.See(S0Side.LastRight);
        S1Left = ref state.See(S1Side.FirstLeft);
        S1Right = ref state.See(S1Side.LastRight);
        N0Left = ref state.See(N0Side.FirstLeft);
        (S0LeftRel, S0RightRel) = (Relation(S0Side.FirstLeft), Relation(S0Side.LastRight));
        (S1LeftRel, S1RightRel) = (Relation(S1Side.FirstLeft), Relation(S1Side.LastRight));
        N0LeftRel = Relation(N0Side.FirstLeft);
        ToNext = Distance(hand0, next);
        Between = Distance(hand1, hand0);
        var thing = next < state.Length ? state.Things[next + 1] : ParserState.None;
        Thing = ref state.See(thing >= 0 && thing - next <= Near ? thing : ParserState.None);
        Held = (uint)Math.Min(state.Held, 6);
    }

    public readonly ref readonly ParserSight S0;
    public readonly ref readonly ParserSight S1;
    public readonly ref readonly ParserSight S2;
    public readonly ref readonly ParserSight N0;
    public readonly ref readonly ParserSight N1;
    public readonly ref readonly ParserSight N2;
    public readonly ref readonly ParserSight S0Left;
    public readonly ref readonly ParserSight S0Right;
    public readonly ref readonly ParserSight S1Left;
    public readonly ref readonly ParserSight S1Right;
    public readonly ref readonly ParserSight N0Left;

    /// <summary>The first noun behind the next word, if it is near.</summary>
    public readonly ref readonly ParserSight Thing;

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

    private ParserState.Side Side(int at) => at < 0 ? ParserState.Side.Bare : state.Sides[at];

    private static uint Distance(int from, int to) => from < 0 ? 0 : (to - from) switch { < 5 => (uint)(to - from), < 10 => 5, _ => 6 };
}
