using static NodaTime.IsoDayOfWeek;
using static OutlookFollowUp.FollowUps.Calendar.Holiday;

namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>England and Wales, Scotland, Northern Ireland, and the Republic of Ireland.</summary>
internal static class BritishIsles
{
    public static Country England { get; } = new("GB-ENG",
    [
        On(1, 1, "New Year's Day", Instead.NextWeekday),
        Easter(-2, "Good Friday"),
        Easter(1, "Easter Monday"),
        Nth(1, Monday, 5, "Early May bank holiday"),
        Last(Monday, 5, "Spring bank holiday"),
        Last(Monday, 8, "Summer bank holiday"),
        On(12, 25, "Christmas Day", Instead.NextWeekday),
        On(12, 26, "Boxing Day", Instead.NextWeekday),
    ]);

    // No Easter Monday; the summer holiday comes first thing in August. The Monday after Scotland's first men's World Cup match since 1998 was given once.
    public static Country Scotland { get; } = new("GB-SCT",
    [
        On(1, 1, "New Year's Day", Instead.NextWeekday),
        On(1, 2, "2nd January", Instead.NextWeekday),
        Easter(-2, "Good Friday"),
        Nth(1, Monday, 5, "Early May bank holiday"),
        Last(Monday, 5, "Spring bank holiday"),
        Once(2026, 6, 15, "World Cup bank holiday"),
        Nth(1, Monday, 8, "Summer bank holiday"),
        On(11, 30, "St Andrew's Day", Instead.NextWeekday),
        On(12, 25, "Christmas Day", Instead.NextWeekday),
        On(12, 26, "Boxing Day", Instead.NextWeekday),
    ]);

    public static Country NorthernIreland { get; } = new("GB-NIR",
    [
        .. England.Holidays,
        On(3, 17, "St Patrick's Day", Instead.NextWeekday),
        On(7, 12, "Battle of the Boyne", Instead.NextWeekday),
    ]);

    // A holiday on a weekend gives no other day off by law, but business takes the Monday.
    public static Country Ireland { get; } = new("IE",
    [
        On(1, 1, "New Year's Day", Instead.NextWeekday),
        SaintBrigid,
        On(3, 17, "St Patrick's Day", Instead.NextWeekday),
        Easter(1, "Easter Monday"),
        Nth(1, Monday, 5, "May holiday"),
        Nth(1, Monday, 6, "June holiday"),
        Nth(1, Monday, 8, "August holiday"),
        Last(Monday, 10, "October holiday"),
        On(12, 25, "Christmas Day", Instead.NextWeekday),
        On(12, 26, "St Stephen's Day", Instead.NextWeekday),
    ]);

    // The first Monday of February, or 1 February itself when that is a Friday.
    private static Holiday SaintBrigid => new(
        "St Brigid's Day",
        year => new NodaTime.LocalDate(year, 2, 1) is { DayOfWeek: Friday } first ? first : NodaTime.LocalDate.FromYearMonthWeekAndDay(year, 2, 1, Monday),
        Since: 2023);
}
