namespace OutlookFollowUp.Understanding.Dates;

/// <summary>A date found: its tokens and what it was understood as.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The first token behind it.</param>
internal sealed record Find(int Start, int End)
{
    /// <summary>The days, before the relation opens one of the ends.</summary>
    public required Stretch Days { get; init; }

    public Clock? Clock { get; init; }

    public Tie Tie { get; init; }

    public Assumed Assumed { get; init; }

    /// <summary>Other days that the words may mean as well.</summary>
    public IReadOnlyList<Stretch> Others { get; init; } = [];

    /// <summary>Whether no one of the days may be chosen.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Which part of the day was named: morning, evening; none where the day is whole.</summary>
    public Say PartOfDay { get; init; }

    /// <summary>Whether a month was named: the days after may lean on it.</summary>
    public bool NamesMonth { get; init; }

    /// <summary>Whether "end of" was said: "until the end of October" has its last day in it.</summary>
    public bool IsEndOfStretch { get; init; }

    /// <summary>The days that it stands beside, and on which side: "the Monday after" may count from the same.</summary>
    public (Stretch Days, int Direction)? Beside { get; init; }
}
