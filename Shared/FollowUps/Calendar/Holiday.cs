using NodaTime;

namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>A public holiday as its law says it.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Day">The day it falls on in a year.</param>
/// <param name="Instead">What is given when it falls on a day off.</param>
/// <param name="Since">The first year it is kept.</param>
/// <param name="Until">The last year it is kept.</param>
internal sealed record Holiday(string Name, Func<int, LocalDate> Day, Instead Instead = Instead.Never, int Since = 1, int Until = 9999)
{
    /// <summary>Whether it is kept in a year.</summary>
    public bool IsIn(int year) => year >= Since && year <= Until && year is > 1 and < 9999;

    /// <summary>The same day each year.</summary>
    public static Holiday On(int month, int day, string name, Instead instead = Instead.Never) => new(name, year => new(year, month, day), instead);

    /// <summary>"The third Monday of January".</summary>
    public static Holiday Nth(int occurrence, IsoDayOfWeek weekday, int month, string name) =>
        new(name, year => LocalDate.FromYearMonthWeekAndDay(year, month, occurrence, weekday));

    /// <summary>"The last Monday of May".</summary>
    // NodaTime takes the fifth for the last where there are four.
    public static Holiday Last(IsoDayOfWeek weekday, int month, string name) => Nth(5, weekday, month, name);

    /// <summary>"The Saturday between 31 October and 6 November": the first such weekday from a day on.</summary>
    public static Holiday From(int month, int day, IsoDayOfWeek weekday, string name) =>
        new(name, year => new LocalDate(year, month, day).PlusDays(-1).Next(weekday));

    /// <summary>So many days from Easter Sunday.</summary>
    public static Holiday Easter(int days, string name, Instead instead = Instead.Never) =>
        new(name, year => Calendar.Easter.Sunday(year).PlusDays(days), instead);

    /// <summary>A day given once.</summary>
    public static Holiday Once(int year, int month, int day, string name) => new(name, _ => new(year, month, day), Instead.Never, year, year);
}

/// <summary>What is given when a holiday falls on a weekend.</summary>
internal enum Instead
{
    /// <summary>Nothing: the day is lost.</summary>
    Never,

    /// <summary>The next weekday that is no holiday, for Saturday and Sunday.</summary>
    NextWeekday,

    /// <summary>The next weekday that is no holiday, for Sunday only.</summary>
    NextWeekdayForSunday,

    /// <summary>The nearest weekday: Friday for Saturday, Monday for Sunday.</summary>
    NearestWeekday,
}
