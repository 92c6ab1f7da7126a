using static NodaTime.IsoDayOfWeek;
using static OutlookFollowUp.FollowUps.Calendar.Holiday;

namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>Australia (what all states keep), New Zealand, India (the three national days), South Africa.</summary>
internal static class Overseas
{
    // What is given for an Anzac Day on a weekend differs by state and year: it is not given everywhere.
    public static Country Australia { get; } = new("AU",
    [
        On(1, 1, "New Year's Day", Instead.NextWeekday),
        On(1, 26, "Australia Day", Instead.NextWeekday),
        Easter(-2, "Good Friday"),
        Easter(1, "Easter Monday"),
        On(4, 25, "Anzac Day"),
        On(12, 25, "Christmas Day", Instead.NextWeekday),
        On(12, 26, "Boxing Day", Instead.NextWeekday),
    ]);

    public static Country NewZealand { get; } = new("NZ",
    [
        On(1, 1, "New Year's Day", Instead.NextWeekday),
        On(1, 2, "Day after New Year's Day", Instead.NextWeekday),
        On(2, 6, "Waitangi Day", Instead.NextWeekday),
        Easter(-2, "Good Friday"),
        Easter(1, "Easter Monday"),
        On(4, 25, "Anzac Day", Instead.NextWeekday),
        Nth(1, Monday, 6, "King's Birthday"),
        // Matariki follows the Māori moon calendar; the law lists its days one by one.
        Once(2025, 6, 20, "Matariki"),
        Once(2026, 7, 10, "Matariki"),
        Once(2027, 6, 25, "Matariki"),
        Once(2028, 7, 14, "Matariki"),
        Once(2029, 7, 6, "Matariki"),
        Once(2030, 6, 21, "Matariki"),
        Nth(4, Monday, 10, "Labour Day"),
        On(12, 25, "Christmas Day", Instead.NextWeekday),
        On(12, 26, "Boxing Day", Instead.NextWeekday),
    ]);

    public static Country India { get; } = new("IN",
    [
        On(1, 26, "Republic Day"),
        On(8, 15, "Independence Day"),
        On(10, 2, "Gandhi Jayanti"),
    ]);

    public static Country SouthAfrica { get; } = new("ZA",
    [
        On(1, 1, "New Year's Day", Instead.NextWeekdayForSunday),
        On(3, 21, "Human Rights Day", Instead.NextWeekdayForSunday),
        Easter(-2, "Good Friday"),
        Easter(1, "Family Day"),
        On(4, 27, "Freedom Day", Instead.NextWeekdayForSunday),
        On(5, 1, "Workers' Day", Instead.NextWeekdayForSunday),
        On(6, 16, "Youth Day", Instead.NextWeekdayForSunday),
        On(8, 9, "National Women's Day", Instead.NextWeekdayForSunday),
        On(9, 24, "Heritage Day", Instead.NextWeekdayForSunday),
        On(12, 16, "Day of Reconciliation", Instead.NextWeekdayForSunday),
        On(12, 25, "Christmas Day"),
        On(12, 26, "Day of Goodwill", Instead.NextWeekdayForSunday),
    ]);
}
