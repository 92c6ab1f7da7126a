namespace OutlookFollowUp.Understanding.Language;

/// <summary>What the parser looks at to choose its next move: the words in hand, the words to come, and what hangs on them.</summary>
internal static class ParserFeatures
{
    public const int Count = 94;

    /// <summary>Writes one number a feature.</summary>
    public static void Write(ParserState state, Span<uint> features)
    {
        var seen = new Glance(state);
        var at = 0;
        Words(seen, features, ref at);
        HandAndNext(seen, features, ref at);
        Hands(seen, features, ref at);
        Hanging(seen, features, ref at);
        Phrases(seen, features, ref at);
        Counts(seen, features, ref at);
    }

    // Single words.
    private static void Words(in Glance seen, Span<uint> features, ref int at)
    {
        Add(features, ref at, seen.S0.Form, seen.S0.Tag);
        Add(features, ref at, seen.S0.Form);
        Add(features, ref at, seen.S0.Tag);
        Add(features, ref at, seen.S0.Narrow, seen.S0.Tag);
        Add(features, ref at, seen.S1.Form, seen.S1.Tag);
        Add(features, ref at, seen.S1.Form);
        Add(features, ref at, seen.S1.Tag);
        Add(features, ref at, seen.S1.Narrow, seen.S1.Tag);
        Add(features, ref at, seen.N0.Form, seen.N0.Tag);
        Add(features, ref at, seen.N0.Form);
        Add(features, ref at, seen.N0.Tag);
        Add(features, ref at, seen.N0.Narrow, seen.N0.Tag);
        Add(features, ref at, seen.N1.Form, seen.N1.Tag);
        Add(features, ref at, seen.N1.Tag);
        Add(features, ref at, seen.N1.Narrow);
        Add(features, ref at, seen.N2.Form, seen.N2.Tag);
        Add(features, ref at, seen.N2.Tag);
        Add(features, ref at, seen.S2.Tag);
        Add(features, ref at, seen.S2.Form, seen.S2.Tag);
    }

    // The last in hand and the next.
    private static void HandAndNext(in Glance seen, Span<uint> features, ref int at)
    {
        Add(features, ref at, seen.S0.Form, seen.S0.Tag, seen.N0.Form, seen.N0.Tag);
        Add(features, ref at, seen.S0.Form, seen.S0.Tag, seen.N0.Tag);
        Add(features, ref at, seen.S0.Tag, seen.N0.Form, seen.N0.Tag);
        Add(features, ref at, seen.S0.Form, seen.N0.Form);
        Add(features, ref at, seen.S0.Tag, seen.N0.Tag);
        Add(features, ref at, seen.S0.Tag, seen.N0.Tag, seen.ToNext);
        Add(features, ref at, seen.S0.Narrow, seen.N0.Narrow);
        Add(features, ref at, seen.S0.Wide, seen.S0.Tag, seen.N0.Wide, seen.N0.Tag);
        Add(features, ref at, seen.S0.Tag, seen.N0.Tag, seen.N1.Tag);
        Add(features, ref at, seen.S0.Form, seen.N0.Tag, seen.N1.Tag);
        Add(features, ref at, seen.S0.Tag, seen.N0.Form, seen.N1.Tag);
        Add(features, ref at, seen.N0.Tag, seen.N1.Tag, seen.N2.Tag);
        Add(features, ref at, seen.S0.Tag, seen.N0.Tag, seen.N1.Tag, seen.N2.Tag);
        Add(features, ref at, seen.N0.Form, seen.N1.Form);
    }

    // The two in hand.
    private static void Hands(in Glance seen, Span<uint> features, ref int at)
    {
        Add(features, ref at, seen.S1.Form, seen.S1.Tag, seen.S0.Form, seen.S0.Tag);
        Add(features, ref at, seen.S1.Form, seen.S1.Tag, seen.S0.Tag);
        Add(features, ref at, seen.S1.Tag, seen.S0.Form, seen.S0.Tag);
        Add(features, ref at, seen.S1.Form, seen.S0.Form);
        Add(features, ref at, seen.S1.Tag, seen.S0.Tag);
        Add(features, ref at, seen.S1.Tag, seen.S0.Tag, seen.Between);
        Add(features, ref at, seen.S1.Narrow, seen.S0.Narrow);
        Add(features, ref at, seen.S1.Wide, seen.S1.Tag, seen.S0.Wide, seen.S0.Tag);
        Add(features, ref at, seen.S1.Tag, seen.S0.Tag, seen.N0.Tag);
        Add(features, ref at, seen.S1.Form, seen.S0.Tag, seen.N0.Tag);
        Add(features, ref at, seen.S1.Tag, seen.S0.Form, seen.N0.Tag);
        Add(features, ref at, seen.S1.Tag, seen.S0.Tag, seen.N0.Form);
        Add(features, ref at, seen.S1.Tag, seen.S0.Tag, seen.N0.Tag, seen.N1.Tag);
        Add(features, ref at, seen.S2.Tag, seen.S1.Tag, seen.S0.Tag);
        Add(features, ref at, seen.S2.Tag, seen.S1.Tag, seen.S0.Tag, seen.N0.Tag);
        Add(features, ref at, seen.S1.Form, seen.N0.Form, seen.S0.Tag);
    }

    // What hangs on them.
    private static void Hanging(in Glance seen, Span<uint> features, ref int at)
    {
        Add(features, ref at, seen.S0.Tag, seen.S0Left.Tag, seen.S0LeftRel);
        Add(features, ref at, seen.S0.Tag, seen.S0Right.Tag, seen.S0RightRel);
        Add(features, ref at, seen.S1.Tag, seen.S1Right.Tag, seen.S1RightRel);
        Add(features, ref at, seen.S1.Tag, seen.S1Left.Tag, seen.S1LeftRel);
        Add(features, ref at, seen.N0.Tag, seen.N0Left.Tag, seen.N0LeftRel);
        Add(features, ref at, seen.S1.Tag, seen.S0.Tag, seen.S0Left.Tag, seen.S0LeftRel);
        Add(features, ref at, seen.S1.Tag, seen.S0.Tag, seen.S0Right.Tag, seen.S0RightRel);
        Add(features, ref at, seen.S1.Tag, seen.S0.Tag, seen.S1Right.Tag, seen.S1RightRel);
        Add(features, ref at, seen.S1.Tag, seen.S0.Tag, seen.S1Left.Tag, seen.S1LeftRel);
        Add(features, ref at, seen.S0.Tag, seen.N0.Tag, seen.S0Left.Tag, seen.S0LeftRel);
        Add(features, ref at, seen.S0.Tag, seen.N0.Tag, seen.S0Right.Tag, seen.S0RightRel);
        Add(features, ref at, seen.S0.Tag, seen.N0.Tag, seen.N0Left.Tag, seen.N0LeftRel);
        Add(features, ref at, seen.S1.Form, seen.S0Left.Form, seen.S0.Tag);
        Add(features, ref at, seen.S1.Tag, seen.S0Left.Form, seen.S0.Form);
        Add(features, ref at, seen.S1.Narrow, seen.S0Left.Form, seen.S0.Narrow);
        Add(features, ref at, seen.S0.Form, seen.S0LeftRel);
        Add(features, ref at, seen.S0.Form, seen.S0RightRel);
        Add(features, ref at, seen.S1.Form, seen.S1RightRel);
        Add(features, ref at, seen.S1.Form, seen.S1LeftRel);
        Add(features, ref at, seen.S0Left.Form, seen.S0.Tag);
        Add(features, ref at, seen.S1.Form, seen.S1RightRel, seen.S0.Tag);
        Add(features, ref at, seen.S1.Tag, seen.S1LeftRel, seen.S1RightRel, seen.S0.Tag);
        Add(features, ref at, seen.S0.Tag, seen.S0LeftRel, seen.S0RightRel, seen.N0.Tag);
        Add(features, ref at, seen.S0.Form, seen.N0.Tag, seen.S0LeftRel, seen.S0RightRel);
        Add(features, ref at, seen.S1RightRel, seen.Relation(seen.S1Side.SecondRight), seen.S1.Tag, seen.S0.Tag);
        Add(features, ref at, seen.S0LeftRel, seen.Relation(seen.S0Side.SecondLeft), seen.S0.Tag, seen.N0.Tag);
        Add(features, ref at, seen.N0LeftRel, seen.Relation(seen.N0Side.SecondLeft), seen.N0.Tag, seen.S0.Tag);
    }

    // A phrase to come: to which of the two in hand does it belong, and one in hand to which before it?
    private static void Phrases(in Glance seen, Span<uint> features, ref int at)
    {
        Add(features, ref at, seen.S0.Form, seen.N0.Form, seen.Thing.Narrow);
        Add(features, ref at, seen.S1.Form, seen.N0.Form, seen.Thing.Narrow);
        Add(features, ref at, seen.S0.Tag, seen.S1.Tag, seen.N0.Form, seen.Thing.Wide);
        Add(features, ref at, seen.S0.Wide, seen.S1.Wide, seen.N0.Form, seen.Thing.Wide);
        Add(features, ref at, seen.S1.Form, seen.S0.Tag, seen.N0.Form, seen.Thing.Tag);
        Add(features, ref at, seen.S2.Form, seen.S0Left.Form, seen.S1.Tag);
        Add(features, ref at, seen.S2.Tag, seen.S0Left.Form, seen.S1.Form);
        Add(features, ref at, seen.S1.Form, seen.S0.Narrow);
        Add(features, ref at, seen.S1.Narrow, seen.S0.Form);
        Add(features, ref at, seen.S0.Form, seen.N0.Narrow);
        Add(features, ref at, seen.S0.Narrow, seen.N0.Form);
    }

    // How many hang there already, how far apart they are, how much is left.
    private static void Counts(in Glance seen, Span<uint> features, ref int at)
    {
        Add(features, ref at, seen.S0.Tag, seen.S0Side.Lefts, seen.S0Side.Rights);
        Add(features, ref at, seen.S1.Tag, seen.S1Side.Lefts, seen.S1Side.Rights, seen.S0.Tag);
        Add(features, ref at, seen.N0.Tag, seen.N0Side.Lefts);
        Add(features, ref at, seen.S0.Form, seen.S0Side.Rights);
        Add(features, ref at, seen.S0.Form, seen.ToNext);
        Add(features, ref at, seen.S1.Form, seen.Between);
        Add(features, ref at, seen.Held, seen.S0.Tag, seen.N0.Tag);
    }

    private static void Add(Span<uint> features, ref int at, uint first, uint second = 0, uint third = 0, uint fourth = 0)
    {
        features[at] = Hashes.Mix((uint)at, first, second, third, fourth);
        at++;
    }
}
