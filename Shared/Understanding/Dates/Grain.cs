namespace OutlookFollowUp.Understanding.Dates;

/// <summary>How finely a writer named a date.</summary>
public enum Grain
{
    /// <summary>A clock time on a day.</summary>
    Minute,

    /// <summary>A part of a day: morning, afternoon.</summary>
    PartOfDay,

    /// <summary>One day.</summary>
    Day,

    /// <summary>A week, a weekend.</summary>
    Week,

    /// <summary>A month, or a part of one.</summary>
    Month,

    /// <summary>A quarter or half of a year.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,

    /// <summary>From one named day to another.</summary>
    Range,
}
