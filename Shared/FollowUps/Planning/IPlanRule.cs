namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>One rule of the next move. The rules are asked in order; the first that has an answer gives it.</summary>
internal interface IPlanRule
{
    /// <summary>The move; null when this rule has nothing to say about the thread.</summary>
    Plan? Decide(ThreadSoFar thread);
}
