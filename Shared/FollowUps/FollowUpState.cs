namespace OutlookFollowUp.FollowUps;

/// <summary>How a follow-up stands.</summary>
public enum FollowUpState
{
    /// <summary>Its day is to come.</summary>
    Planned,

    /// <summary>Its day has come, the thread was read again, and it still wants doing.</summary>
    Due,

    /// <summary>The person ticked it off.</summary>
    Done,

    /// <summary>It ended by itself: they answered.</summary>
    Answered,

    /// <summary>The person took it away.</summary>
    Removed,
}
