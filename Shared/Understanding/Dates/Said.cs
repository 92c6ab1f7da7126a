using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>What words say of a day, before anything is filled in.</summary>
/// <param name="End">The first token behind them.</param>
internal sealed record Said(int End)
{
    /// <summary>The parts of a calendar date that were said.</summary>
    public Parts? Parts { get; init; }

    /// <summary>The days, where the words themselves lead to them ("tomorrow", "in three weeks").</summary>
    public Stretch? Stretch { get; init; }

    /// <summary>How the words stand to the day, where they say it themselves ("within two weeks").</summary>
    public Tie Tie { get; init; }

    /// <summary>What had to be filled in on the way to the stretch.</summary>
    public Assumed Assumed { get; init; }

    /// <summary>A clock time that the words fix themselves ("in ten minutes").</summary>
    public Clock? Clock { get; init; }

    /// <summary>Other days that the words may mean as well as the stretch.</summary>
    public IReadOnlyList<Stretch> Others { get; init; } = [];

    /// <summary>The part of the day, where the words say it themselves ("the morning after").</summary>
    public Say PartOfDay { get; init; }

    /// <summary>The days that these stand beside, and on which side: "the Friday before".</summary>
    public (Stretch Days, int Direction)? Beside { get; init; }

    /// <summary>Whether "end of" was said.</summary>
    public bool IsEndOfStretch { get; init; }

    /// <summary>Whether a month was named: days after may lean on it.</summary>
    public bool NamesMonth { get; init; }

    /// <summary>Whether the stretch itself, not only another, is in doubt to the point that none may be chosen.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>The parts of a date that were said; null where the writer left one out.</summary>
internal sealed record Parts(int? Year = null, int? Month = null, int? Day = null, int? Weekday = null)
{
    /// <summary>Which part of the month or year: the whole, its end, its middle third…</summary>
    public Slice Slice { get; init; }

    /// <summary>Whether "this", "next" or "last" stood before it.</summary>
    public Say Which { get; init; }

    /// <summary>Whether it had its article: "the Saturday" leans on what was said before.</summary>
    public bool HasThe { get; init; }

    /// <summary>Whether both readings of a date in figures are possible: then <see cref="Month"/> and <see cref="Day"/> may be swapped.</summary>
    public bool MaySwap { get; init; }
}

/// <summary>A part of a month, quarter, half or year.</summary>
internal enum Slice : byte
{
    Whole,
    Beginning,
    Early,
    Middle,
    Late,
    End,
    FirstHalf,
    SecondHalf,

    /// <summary>What is left of it.</summary>
    Rest,
}

/// <summary>Days from the first to the first behind.</summary>
internal readonly record struct Stretch(LocalDate From, LocalDate To, Grain Grain)
{
    public static Stretch Day(LocalDate day) => new(day, day.PlusDays(1), Grain.Day);

    public LocalDate Last => To.PlusDays(-1);
}

/// <summary>What a writer left out.</summary>
[Flags]
internal enum Assumed : byte
{
    Nothing = 0,
    Year = 1,
    Month = 2,
    Week = 4,
    AmPm = 8,
    Day = 16,
}

/// <summary>How words stand to a day, as said; finer than <see cref="Relation"/>.</summary>
internal enum Tie : byte
{
    On,
    By,
    Before,
    Until,
    Through,
    After,
    From,
    Since,
    Around,

    /// <summary>"Within two weeks": any day up to the last.</summary>
    Within,
}
