namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>Every line of the proof holds, the long silence among them: the last letter. It outranks the nudge and the check-in.</summary>
internal sealed class ReadyForTheLastLetter : IPlanRule
{
    public Plan? Decide(ThreadSoFar thread)
    {
        var proof = thread.Proof;
        return proof.All(line => line.Holds)
            ? OnWorkingDay.Moved(PlanAction.Push, thread.Today, new("readyForLastLetter", $"Everything is answered, and nobody speaks. {proof.Single(line => line.Code == "silence").Text}", null), thread)
            : null;
    }
}
