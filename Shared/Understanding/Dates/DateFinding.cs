namespace OutlookFollowUp.Understanding.Dates;

/// <summary>A day or a span of days that somebody named.</summary>
public sealed record DateFinding
{
    /// <summary>The words that name it.</summary>
    public required string Words { get; init; }

    /// <summary>The first day (or minute); null when the span has no beginning.</summary>
    public DayOrMoment? From { get; init; }

    /// <summary>The first day (or minute) behind the span; null when it has no end.</summary>
    public DayOrMoment? To { get; init; }

    /// <summary>How finely the writer named it.</summary>
    public required Grain Grain { get; init; }

    /// <summary>How the words stand to the day: "by", "after", "around"… tells a deadline from a beginning.</summary>
    public Relation Relation { get; init; }

    /// <summary>The time zone that the writer named with a clock time ("10am ET"); null when the writer named none.</summary>
    public string? Zone { get; init; }

    /// <summary>What the writer left out and we filled in: year, month, week, am/pm.</summary>
    public IReadOnlyList<string> Assumed { get; init; } = [];

    /// <summary>How it was understood, in words: "by end of November → Mon 30 Nov 2026".</summary>
    public required string Reading { get; init; }

    /// <summary>Whether the words can mean two days. Such a date never becomes a due day.</summary>
    public bool Ambiguous { get; init; }

    /// <summary>The days it can mean, when it can mean more than one; else empty.</summary>
    public IReadOnlyList<PossibleDate> Readings { get; init; } = [];

    /// <summary>The words in the message.</summary>
    public required Evidence Evidence { get; init; }
}

/// <summary>One of several spans that the same words can mean.</summary>
/// <param name="From">The first day (or minute).</param>
/// <param name="To">The first day (or minute) behind it.</param>
public sealed record PossibleDate(DayOrMoment? From, DayOrMoment? To);
