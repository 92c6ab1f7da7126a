using OutlookFollowUp.Understanding.Acts.Holds;


namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>They asked for quiet and it stands: wait until it ends.</summary>
internal sealed class QuietWasAsked : IPlanRule
{
    public Plan? Decide(ThreadSoFar thread) => thread.StandingHold switch
    {
        null => null,
        { Until: { } until } hold => OnWorkingDay.Moved(PlanAction.Wait, until, Why(hold, thread), thread),
        var hold => new(PlanAction.Wait, null, [Why(hold, thread)]),
    };

    public static Reason Why(Hold hold, ThreadSoFar thread)
    {
        var asked = thread.DayOf(hold.Evidence) is { } day ? $" on {thread.Say(day)}" : "";
        return hold.Until is { } until
            ? new("holdStands", $"Quiet until {thread.Say(until)}: {thread.People.FirstName(hold.By)} asked for it{asked}", hold.Evidence)
            : new("holdStands", $"Quiet: {thread.People.FirstName(hold.By)} asked for it{asked} (“{PlainWords.Line(hold.Evidence.Quote, 90)}”)", hold.Evidence);
    }
}
