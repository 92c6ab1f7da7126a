namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>Which way a move goes.</summary>
internal enum Way : byte
{
    Shift,
    Left,
    Right,
}

/// <summary>One move of the parser: take a word, or hang one to the left or right in some relation.</summary>
internal readonly record struct Move(Way Way, byte Relation)
{
    /// <summary>From how the weights name it: the way, a space, the number of the relation.</summary>
    public static Move Of(string written) => written.Split(' ') is [var way, var relation] ? new(Enum.Parse<Way>(way), byte.Parse(relation)) : default;

    public override string ToString() => $"{Way} {Relation}";

    public bool IsLegal(ParserState state) => Way switch
    {
        Way.Shift => state.CanShift,
        Way.Left => state.CanLeft,
        _ => state.CanRight,
    };

    public void Do(ParserState state)
    {
        switch (Way)
        {
            case Way.Shift:
                state.Shift();
                break;
            case Way.Left:
                state.Left(Relation);
                break;
            default:
                state.Right(Relation);
                break;
        }
    }
}
