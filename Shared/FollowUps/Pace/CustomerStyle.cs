namespace OutlookFollowUp.FollowUps.Pace;

/// <summary>How a customer writes, to be met in the same form: never in what is said.</summary>
/// <param name="Manner">Straight to the point, person to person, or by the book.</param>
/// <param name="Length">How much they write at a time.</param>
public sealed record CustomerStyle(Manner Manner, LetterLength Length)
{
    /// <summary>Too little is written to tell.</summary>
    public static CustomerStyle Unknown { get; } = new(Manner.Unknown, LetterLength.Unknown);
}

/// <summary>The manner somebody writes in.</summary>
public enum Manner
{
    /// <summary>Too little is written to tell.</summary>
    Unknown,

    /// <summary>Straight to the point: no greeting, no frills.</summary>
    Direct,

    /// <summary>Person to person: thanks, weekends, families.</summary>
    Relational,

    /// <summary>By the book: "Dear Mr Sand", "kind regards".</summary>
    Formal,
}

/// <summary>How much somebody writes at a time.</summary>
public enum LetterLength
{
    /// <summary>Too little is written to tell.</summary>
    Unknown,

    /// <summary>A few lines.</summary>
    Short,

    /// <summary>Paragraphs.</summary>
    Long,
}
