namespace OutlookFollowUp.Api.Health;

/// <summary>One thing that was looked at, and what was found.</summary>
/// <param name="Verdict">Whether it will do.</param>
/// <param name="Line">A plain sentence: what, and what to do when it will not.</param>
internal sealed record Finding(Verdict Verdict, string Line)
{
    /// <summary>How it begins its line.</summary>
    public string Word => Verdict switch
    {
        Verdict.Right => "right",
        Verdict.Note => "note",
        _ => "WRONG",
    };

    public static Finding Right(string line) => new(Verdict.Right, line);

    public static Finding Note(string line) => new(Verdict.Note, line);

    public static Finding Wrong(string line) => new(Verdict.Wrong, line);
}

/// <summary>How something stands.</summary>
internal enum Verdict
{
    /// <summary>As it should be.</summary>
    Right,

    /// <summary>It works, and somebody should know.</summary>
    Note,

    /// <summary>It will not work.</summary>
    Wrong,
}
