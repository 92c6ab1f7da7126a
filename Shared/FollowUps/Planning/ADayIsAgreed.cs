namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>A day to come was agreed, or promised by them: wait; the first working day after it is ours again.</summary>
// Today still counts as to come: the day has not passed.
internal sealed class ADayIsAgreed : IPlanRule
{
    public Plan? Decide(ThreadSoFar thread) =>
        thread.AgreedDays.FirstOrDefault(agreed => agreed.On >= thread.Today) is { } agreed
            ? OnWorkingDay.FirstAfter(PlanAction.Wait, agreed.On, Why(agreed, thread), thread)
            : null;

    public static Reason Why(AgreedDay agreed, ThreadSoFar thread) => agreed.Promise.IsMeeting
        ? new("dayAgreed", $"You agreed on {thread.Say(agreed.On)}", agreed.Promise.Evidence)
        : new("dayPromised", $"{thread.People.FirstName(agreed.Promise.By)} said {thread.Say(agreed.On)} (“{PlainWords.Line(agreed.Promise.Evidence.Quote, 90)}”)", agreed.Promise.Evidence);
}
