namespace OutlookFollowUp.Understanding.Dates;

/// <summary>What a word can mean inside a date.</summary>
internal sealed record Word
{
    /// <summary>Its part in a phrase: "next", "by", "end"…</summary>
    public Say Say { get; init; }

    /// <summary>1 to 12 for the name of a month, else 0.</summary>
    public int Month { get; init; }

    /// <summary>1 (Monday) to 7 for the name of a weekday, else 0.</summary>
    public int Weekday { get; init; }

    /// <summary>"three" is 3, "a" is 1; else -1.</summary>
    public int Number { get; init; } = -1;

    /// <summary>"third" is 3; else 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>A length of time: day, week, month…</summary>
    public Unit Unit { get; init; }

    /// <summary>Also an everyday word or a first name (may, sun, april): needs company to be a date.</summary>
    public bool IsShaky { get; init; }

    /// <summary>Whether it owns what follows: "this week's", "tomorrow's", "Friday's".</summary>
    public bool IsOwner { get; init; }

    /// <summary>The named days that begin with it, longest name first.</summary>
    public IReadOnlyList<NamedDay> Names { get; init; } = [];

    /// <summary>Whether a date can begin with it.</summary>
    public bool Begins { get; init; }

    /// <summary>Whether it begins a date only together with what stands right behind it: "the", "by", "three", "week"; not "Friday", "tomorrow".</summary>
    public bool NeedsCompany { get; init; }

    /// <summary>Whether all it can do in front of a day is to tie it: "by", "until", "not".</summary>
    public bool OnlyTies { get; init; }

    /// <summary>The readers of days that it can begin one for.</summary>
    public Openings Opens { get; init; }

    /// <summary>Those of them that need something behind it.</summary>
    public Openings OpensInCompany { get; init; }
}

/// <summary>A length of time that can be counted.</summary>
internal enum Unit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    WorkingDay,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
    Weekend,
    Decade,
}
