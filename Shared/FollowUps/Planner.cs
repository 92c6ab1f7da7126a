using NodaTime;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps;

/// <summary>Adds the decisions to what a thread says.</summary>
public static class Planner
{
    /// <summary>Findings in, a reading out: the next move and the proof of the push.</summary>
    /// <param name="findings">What the thread says.</param>
    /// <param name="reader">The reader's address, in lower case.</param>
    /// <param name="zone">The reader's zone.</param>
    /// <param name="now">The moment the plan is made for.</param>
    public static Reading Decide(Findings findings, string reader, DateTimeZone zone, Instant now) =>
        new(findings, new Plan(PlanAction.Wait, null, []), new Push(false, [], [], []));
}
