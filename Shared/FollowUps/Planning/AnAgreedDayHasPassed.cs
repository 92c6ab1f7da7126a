using NodaTime;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>An agreed day has passed in silence: a nudge that quotes it. When we have written since, not before three working days later.</summary>
internal sealed class AnAgreedDayHasPassed : IPlanRule
{
    private const int Pause = 3;

    public Plan? Decide(ThreadSoFar thread)
    {
        var passed = thread.PassedInSilence.ToList();
        if (passed.Count == 0)
        {
            return null;
        }

        var last = passed[^1];
        var reason = Why(last, thread);
        return WrittenSince(last, thread) is { } since
            ? OnWorkingDay.Moved(PlanAction.Nudge, thread.Days.After(since, Pause), reason, thread)
            : OnWorkingDay.Moved(PlanAction.Nudge, thread.Today, reason, thread);
    }

    public static Reason Why(AgreedDay agreed, ThreadSoFar thread)
    {
        var ago = Say.WorkingDaysAgo(thread.Days.Between(agreed.On, thread.Today));
        return agreed.Promise.IsMeeting
            ? new("dayPassed", $"You agreed on {thread.Say(agreed.On)}. That day has passed in silence", agreed.Promise.Evidence)
            : new("dayPassed", $"{thread.People.FirstName(agreed.Promise.By)} said {thread.Say(agreed.On)}. That day passed in silence, {ago}", agreed.Promise.Evidence);
    }

    // A mail of ours on the day itself is one "since" it, unless the day was only named on that very day.
    private static LocalDate? WrittenSince(AgreedDay agreed, ThreadSoFar thread)
    {
        if (thread.LastOfOurs is not { } ours)
        {
            return null;
        }

        var wrote = thread.DayOf(ours);
        var namedThatDay = thread.DayOf(agreed.Promise.Evidence) >= agreed.On;
        return wrote > agreed.On || (wrote == agreed.On && !namedThatDay) ? wrote : null;
    }
}
