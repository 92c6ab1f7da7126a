namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>Nothing presses, but we have promised something for a day to come: that day is ours.</summary>
// READING.md speaks of coming promises only where they answer a request; without this one they would be lost behind a silence.
internal sealed class OurPromiseIsComing : IPlanRule
{
    public Plan? Decide(ThreadSoFar thread) =>
        thread.OurDebts.Where(debt => debt.Due is not null).MinBy(debt => debt.Due!.On) is { } debt
            ? new(PlanAction.KeepPromise, TheirRequestIsOpen.InTime(debt.Due!.On, thread), [OurPromiseIsDue.Why(debt, thread)])
            : null;
}
