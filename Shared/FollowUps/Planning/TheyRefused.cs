using OutlookFollowUp.Understanding.Acts.Refusals;


namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>They opted out or declined: nothing more is sent.</summary>
internal sealed class TheyRefused : IPlanRule
{
    public Plan? Decide(ThreadSoFar thread)
    {
        // "Stop writing to me" outweighs a no to the offer, whichever came last.
        var refusal = thread.Findings.Refusals.LastOrDefault(no => no.Kind == RefusalKind.OptOut) ?? (thread.Findings.Refusals is [.., var last] ? last : null);
        return refusal is null ? null : new(PlanAction.Stop, null, [Why(refusal, thread)]);
    }

    public static Reason Why(Refusal refusal, ThreadSoFar thread)
    {
        var name = thread.People.FirstName(refusal.By);
        var on = thread.DayOf(refusal.Evidence) is { } day ? $" on {thread.Say(day)}" : "";
        return refusal.Kind == RefusalKind.OptOut
            ? new("optOut", $"{name} asked not to be written to{on}", refusal.Evidence)
            : new("declined", $"{name} said no{on}", refusal.Evidence);
    }
}
