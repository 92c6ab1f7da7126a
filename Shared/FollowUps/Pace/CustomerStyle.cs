using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps.Pace;

/// <summary>How a customer writes, to be met in the same form: never in what is said.</summary>
/// <param name="Manner">Straight to the point, person to person, or by the book.</param>
/// <param name="Length">How much they write at a time.</param>
/// <param name="Text">What it is read from: "By the book, a few lines at a time: Dana's last 4 mails"; empty when it cannot be told.</param>
/// <param name="Evidence">The words that show the manner best; null where only the length of the mails does.</param>
public sealed record CustomerStyle(Manner Manner, LetterLength Length, string Text, Evidence? Evidence)
{
    /// <summary>Too little is written to tell.</summary>
    public static CustomerStyle Unknown { get; } = new(Manner.Unknown, LetterLength.Unknown, "", null);
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
