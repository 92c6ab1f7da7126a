using System.Runtime.CompilerServices;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>What the parser looks at to choose its next move: the words in hand, the words to come, and what hangs on them.</summary>
/// <remarks>In three parts: what is in hand and what is to come stay the same over many moves, and so does what they say; only where both meet is every look a new one.</remarks>
internal static class ParserFeatures
{
    public const int Count = 94;

    /// <summary>Writes one number a feature.</summary>
    public static void Write(ParserState state, Span<uint> features)
    {
        var seen = new Glance(state);
        var list = new FeatureList(features);
        InHand(seen, ref list);
        ToCome(seen, ref list);
        Meeting(seen, ref list);
    }

    /// <summary>The last three words in hand.</summary>
    public static void InHand(in Glance seen, ref FeatureList list)
    {
        One(0, seen.S0, ref list);
        One(4, seen.S1, ref list);
        list.Add(17, seen.S2.Tag);
        list.Add(18, seen.S2.Form, seen.S2.Tag);
        Two(33, seen.S1, seen.S0, seen.Between, ref list);
        list.Add(46, seen.S2.Tag, seen.S1.Tag, seen.S0.Tag);
        list.Add(83, seen.S1.Form, seen.S0.Narrow);
        list.Add(84, seen.S1.Narrow, seen.S0.Form);
        list.Add(92, seen.S1.Form, seen.Between);
    }

    /// <summary>The next three words.</summary>
    public static void ToCome(in Glance seen, ref FeatureList list)
    {
        One(8, seen.N0, ref list);
        list.Add(12, seen.N1.Form, seen.N1.Tag);
        list.Add(13, seen.N1.Tag);
        list.Add(14, seen.N1.Narrow);
        list.Add(15, seen.N2.Form, seen.N2.Tag);
        list.Add(16, seen.N2.Tag);
        list.Add(30, seen.N0.Tag, seen.N1.Tag, seen.N2.Tag);
        list.Add(32, seen.N0.Form, seen.N1.Form);
    }

    /// <summary>What is in hand beside what is to come, and what hangs on either by now.</summary>
    public static void Meeting(in Glance seen, ref FeatureList list)
    {
        HandAndNext(seen, ref list);
        Hanging(seen, ref list);
        Phrases(seen, ref list);
        Counts(seen, ref list);
    }

    private static void HandAndNext(in Glance seen, ref FeatureList list)
    {
        Two(19, seen.S0, seen.N0, seen.ToNext, ref list);
        list.Add(27, seen.S0.Tag, seen.N0.Tag, seen.N1.Tag);
        list.Add(28, seen.S0.Form, seen.N0.Tag, seen.N1.Tag);
        list.Add(29, seen.S0.Tag, seen.N0.Form, seen.N1.Tag);
        list.Add(31, seen.S0.Tag, seen.N0.Tag, seen.N1.Tag, seen.N2.Tag);
        list.Add(41, seen.S1.Tag, seen.S0.Tag, seen.N0.Tag);
        list.Add(42, seen.S1.Form, seen.S0.Tag, seen.N0.Tag);
        list.Add(43, seen.S1.Tag, seen.S0.Form, seen.N0.Tag);
        list.Add(44, seen.S1.Tag, seen.S0.Tag, seen.N0.Form);
        list.Add(45, seen.S1.Tag, seen.S0.Tag, seen.N0.Tag, seen.N1.Tag);
        list.Add(47, seen.S2.Tag, seen.S1.Tag, seen.S0.Tag, seen.N0.Tag);
        list.Add(48, seen.S1.Form, seen.N0.Form, seen.S0.Tag);
    }

    // What hangs on them.
    private static void Hanging(in Glance seen, ref FeatureList list)
    {
        list.Add(49, seen.S0.Tag, seen.S0Left.Tag, seen.S0LeftRel);
        list.Add(50, seen.S0.Tag, seen.S0Right.Tag, seen.S0RightRel);
        list.Add(51, seen.S1.Tag, seen.S1Right.Tag, seen.S1RightRel);
        list.Add(52, seen.S1.Tag, seen.S1Left.Tag, seen.S1LeftRel);
        list.Add(53, seen.N0.Tag, seen.N0Left.Tag, seen.N0LeftRel);
        list.Add(54, seen.S1.Tag, seen.S0.Tag, seen.S0Left.Tag, seen.S0LeftRel);
        list.Add(55, seen.S1.Tag, seen.S0.Tag, seen.S0Right.Tag, seen.S0RightRel);
        list.Add(56, seen.S1.Tag, seen.S0.Tag, seen.S1Right.Tag, seen.S1RightRel);
        list.Add(57, seen.S1.Tag, seen.S0.Tag, seen.S1Left.Tag, seen.S1LeftRel);
        list.Add(58, seen.S0.Tag, seen.N0.Tag, seen.S0Left.Tag, seen.S0LeftRel);
        list.Add(59, seen.S0.Tag, seen.N0.Tag, seen.S0Right.Tag, seen.S0RightRel);
        list.Add(60, seen.S0.Tag, seen.N0.Tag, seen.N0Left.Tag, seen.N0LeftRel);
        list.Add(61, seen.S1.Form, seen.S0Left.Form, seen.S0.Tag);
        list.Add(62, seen.S1.Tag, seen.S0Left.Form, seen.S0.Form);
        list.Add(63, seen.S1.Narrow, seen.S0Left.Form, seen.S0.Narrow);
        list.Add(64, seen.S0.Form, seen.S0LeftRel);
        list.Add(65, seen.S0.Form, seen.S0RightRel);
        list.Add(66, seen.S1.Form, seen.S1RightRel);
        list.Add(67, seen.S1.Form, seen.S1LeftRel);
        list.Add(68, seen.S0Left.Form, seen.S0.Tag);
        list.Add(69, seen.S1.Form, seen.S1RightRel, seen.S0.Tag);
        list.Add(70, seen.S1.Tag, seen.S1LeftRel, seen.S1RightRel, seen.S0.Tag);
        list.Add(71, seen.S0.Tag, seen.S0LeftRel, seen.S0RightRel, seen.N0.Tag);
        list.Add(72, seen.S0.Form, seen.N0.Tag, seen.S0LeftRel, seen.S0RightRel);
        list.Add(73, seen.S1RightRel, seen.Relation(seen.S1Side.SecondRight), seen.S1.Tag, seen.S0.Tag);
        list.Add(74, seen.S0LeftRel, seen.Relation(seen.S0Side.SecondLeft), seen.S0.Tag, seen.N0.Tag);
        list.Add(75, seen.N0LeftRel, seen.Relation(seen.N0Side.SecondLeft), seen.N0.Tag, seen.S0.Tag);
    }

    // A phrase to come: to which of the two in hand does it belong, and one in hand to which before it?
    private static void Phrases(in Glance seen, ref FeatureList list)
    {
        list.Add(76, seen.S0.Form, seen.N0.Form, seen.Thing.Narrow);
        list.Add(77, seen.S1.Form, seen.N0.Form, seen.Thing.Narrow);
        list.Add(78, seen.S0.Tag, seen.S1.Tag, seen.N0.Form, seen.Thing.Wide);
        list.Add(79, seen.S0.Wide, seen.S1.Wide, seen.N0.Form, seen.Thing.Wide);
        list.Add(80, seen.S1.Form, seen.S0.Tag, seen.N0.Form, seen.Thing.Tag);
        list.Add(81, seen.S2.Form, seen.S0Left.Form, seen.S1.Tag);
        list.Add(82, seen.S2.Tag, seen.S0Left.Form, seen.S1.Form);
        list.Add(85, seen.S0.Form, seen.N0.Narrow);
        list.Add(86, seen.S0.Narrow, seen.N0.Form);
    }

    // How many hang there already, how far apart they are, how much is left.
    private static void Counts(in Glance seen, ref FeatureList list)
    {
        list.Add(87, seen.S0.Tag, seen.S0Side.Lefts, seen.S0Side.Rights);
        list.Add(88, seen.S1.Tag, seen.S1Side.Lefts, seen.S1Side.Rights, seen.S0.Tag);
        list.Add(89, seen.N0.Tag, seen.N0Side.Lefts);
        list.Add(90, seen.S0.Form, seen.S0Side.Rights);
        list.Add(91, seen.S0.Form, seen.ToNext);
        list.Add(93, seen.Held, seen.S0.Tag, seen.N0.Tag);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void One(uint first, in ParserSight word, ref FeatureList list)
    {
        list.Add(first, word.Form, word.Tag);
        list.Add(first + 1, word.Form);
        list.Add(first + 2, word.Tag);
        list.Add(first + 3, word.Narrow, word.Tag);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Two(uint first, in ParserSight word, in ParserSight then, uint apart, ref FeatureList list)
    {
        list.Add(first, word.Form, word.Tag, then.Form, then.Tag);
        list.Add(first + 1, word.Form, word.Tag, then.Tag);
        list.Add(first + 2, word.Tag, then.Form, then.Tag);
        list.Add(first + 3, word.Form, then.Form);
        list.Add(first + 4, word.Tag, then.Tag);
        list.Add(first + 5, word.Tag, then.Tag, apart);
        list.Add(first + 6, word.Narrow, then.Narrow);
        list.Add(first + 7, word.Wide, word.Tag, then.Wide, then.Tag);
    }
}
