namespace OutlookFollowUp.Understanding;

/// <summary>Reads a thread. Reading never throws: no find is an answer.</summary>
public static class ThreadReader
{
    /// <summary>The steps, in reading order; each adds and none goes back.</summary>
    public static Findings Read(Conversation conversation) => new();
}
