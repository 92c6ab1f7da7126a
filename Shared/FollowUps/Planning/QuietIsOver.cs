using OutlookFollowUp.Understanding.Acts.Holds;


namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>The day until which they asked for quiet has come and silence followed: a check-in, the first since.</summary>
internal sealed class QuietIsOver : IPlanRule
{
    public Plan? Decide(ThreadSoFar thread) =>
        OverHold(thread) is { } hold && !HaveWrittenSince(hold, thread)
            ? OnWorkingDay.Moved(PlanAction.CheckIn, thread.Today, Why(hold, thread), thread)
            : null;

    private static Hold? OverHold(ThreadSoFar thread) =>
        thread.Findings.Holds.LastOrDefault(hold => hold.LiftedBy is null && hold.Until is { } until && until <= thread.Today);

    private static bool HaveWrittenSince(Hold hold, ThreadSoFar thread) => thread.LastOfOurs is { } ours && thread.DayOf(ours) >= hold.Until;

    private static Reason Why(Hold hold, ThreadSoFar thread) =>
        new("holdOver", $"{thread.People.FirstName(hold.By)} asked for quiet until {thread.Say(hold.Until!.Value)}. That day has come", hold.Evidence);
}
