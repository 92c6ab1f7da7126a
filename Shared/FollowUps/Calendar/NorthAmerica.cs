using static NodaTime.IsoDayOfWeek;
using static OutlookFollowUp.FollowUps.Calendar.Holiday;

namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>The United States (federal) and Canada (what all but a few provinces keep).</summary>
internal static class NorthAmerica
{
    public static Country UnitedStates { get; } = new("US",
    [
        On(1, 1, "New Year's Day", Instead.NearestWeekday),
        Nth(3, Monday, 1, "Martin Luther King Day"),
        Nth(3, Monday, 2, "Presidents' Day"),
        Last(Monday, 5, "Memorial Day"),
        On(6, 19, "Juneteenth", Instead.NearestWeekday) with { Since = 2021 },
        On(7, 4, "Independence Day", Instead.NearestWeekday),
        Nth(1, Monday, 9, "Labor Day"),
        Nth(2, Monday, 10, "Columbus Day"),
        On(11, 11, "Veterans Day", Instead.NearestWeekday),
        Nth(4, Thursday, 11, "Thanksgiving"),
        On(12, 25, "Christmas Day", Instead.NearestWeekday),
    ]);

    // Victoria Day: the last Monday before 25 May.
    public static Country Canada { get; } = new("CA",
    [
        On(1, 1, "New Year's Day", Instead.NextWeekday),
        Easter(-2, "Good Friday"),
        From(5, 18, Monday, "Victoria Day"),
        On(7, 1, "Canada Day", Instead.NextWeekday),
        Nth(1, Monday, 9, "Labour Day"),
        Nth(2, Monday, 10, "Thanksgiving"),
        On(12, 25, "Christmas Day", Instead.NextWeekday),
        On(12, 26, "Boxing Day", Instead.NextWeekday),
    ]);
}
