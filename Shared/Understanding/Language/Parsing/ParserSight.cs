namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>A word as the parser sees it: its form, its tag, and words like it.</summary>
internal readonly record struct ParserSight(uint Form, uint Tag, uint Narrow, uint Wide)
{
    /// <summary>Where there is no word.</summary>
    public static ParserSight Nothing { get; } = new(3, 254, 1001, 101);

    /// <summary>What the main word hangs on, behind all words.</summary>
    public static ParserSight Root { get; } = new(4, 253, 1000, 100);
}
