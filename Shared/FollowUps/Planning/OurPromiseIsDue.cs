using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>A promise of ours is due today or overdue, or they wait on one without a day. An agreed meeting is no such promise.</summary>
internal sealed class OurPromiseIsDue : IPlanRule
{
    public Plan? Decide(ThreadSoFar thread)
    {
        var due = thread.OurDebts.Where(debt => IsDue(debt, thread)).OrderBy(debt => debt.Due?.On ?? NodaTime.LocalDate.MaxIsoValue).ToList();
        return due.Count == 0 ? null : new(PlanAction.KeepPromise, thread.Soonest, [.. due.Select(debt => Why(debt, thread))]);
    }

    // "Once the board signs off we'll countersign": nobody waits for it before the board has.
    private static bool IsDue(Commitment debt, ThreadSoFar thread) =>
        debt.Due is { } due ? due.On <= thread.Today : debt.Strength != Strength.Conditional;

    public static Reason Why(Commitment debt, ThreadSoFar thread)
    {
        var (code, when) = debt.Due switch
        {
            { } due when due.On < thread.Today => ("promiseOverdue", $" for {thread.Say(due.On)}"),
            { } due when due.On == thread.Today => ("promiseDueToday", " for today"),
            { } due => ("promiseComing", $" for {thread.Say(due.On)}"),
            _ => ("promiseWithoutDay", thread.DayOf(debt.Evidence) is { } day ? $" on {thread.Say(day)}" : ""),
        };
        return new(code, $"They wait for {Promised.ByYou(debt, when)}", debt.Evidence);
    }
}
