using NodaTime;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>Puts a move on a working day, and says why when that is not the day itself.</summary>
internal static class OnWorkingDay
{
    /// <summary>The move on the first working day from a day on, never before today.</summary>
    public static Plan Moved(PlanAction action, LocalDate wanted, Reason reason, ThreadSoFar thread)
    {
        var from = LocalDate.Max(wanted, thread.Today);
        var on = thread.Days.OnOrAfter(from);
        return on == from ? new(action, on, [reason]) : new(action, on, [reason, WhyMoved(from, thread)]);
    }

    /// <summary>The move on the first working day after a day, never before today.</summary>
    public static Plan FirstAfter(PlanAction action, LocalDate day, Reason reason, ThreadSoFar thread) => Moved(action, day.PlusDays(1), reason, thread);

    private static Reason WhyMoved(LocalDate day, ThreadSoFar thread) =>
        new("dayOff", day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? $"{thread.Say(day)} is on a weekend" : !thread.Days.IsInWeek(day) ? $"You do not work on a {day.DayOfWeek}" : $"{thread.Say(day)} is a public holiday: {thread.Days.WhyOff(day)}", null);
}
