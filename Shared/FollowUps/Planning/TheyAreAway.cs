using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>The person we wait for is away: wait until the first working day after the first day back.</summary>
// On the first day back itself the inbox is full, so that day still counts as waiting.
internal sealed class TheyAreAway : IPlanRule
{
    public Plan? Decide(ThreadSoFar thread) =>
        thread.AbsenceOf(thread.MainContact) is { Until: { } back } absence
            ? OnWorkingDay.FirstAfter(PlanAction.Wait, back, Why(absence, thread), thread)
            : null;

    public static Reason Why(Absence absence, ThreadSoFar thread) =>
        new("away", absence.Until is { } back ? $"{thread.People.FirstName(absence.Who)} is away until {thread.Say(back)}" : $"{thread.People.FirstName(absence.Who)} is away", absence.Evidence);
}
