using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>Judges a thread by itself, when nothing else is known of the firm: its own words also tell where the customer is.</summary>
public static class ThreadJudge
{
    /// <summary>What the thread says, and what to do.</summary>
    /// <param name="thread">The thread.</param>
    public static Reading Read(Conversation thread)
    {
        var findings = ThreadReader.Read(thread);
        return Planner.Decide(findings, CustomerCountry.Facing(Seat.Of(thread), findings));
    }
}
