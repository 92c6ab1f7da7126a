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
        var thing = Promised.Thing(debt, "you promised");
        return debt.Due switch
        {
            { } due when due.On < thread.Today => new("promiseOverdue", $"They wait for {thing} for {thread.Say(due.On)}", debt.Evidence),
            { } due when due.On == thread.Today => new("promiseDueToday", $"They wait for {thing} for today", debt.Evidence),
            { } due => new("promiseComing", $"They wait for {thing} for {thread.Say(due.On)}", debt.Evidence),
            _ => new("promiseWithoutDay", $"They wait for {thing}{(thread.DayOf(debt.Evidence) is { } day ? $" on {thread.Say(day)}" : "")}", debt.Evidence),
        };
    }
}
