namespace OutlookFollowUp.FollowUps;

/// <summary>A place in somebody's Microsoft 365 that is looked at again and again.</summary>
public enum WatchedPlace
{
    /// <summary>Where mail comes in.</summary>
    Inbox,

    /// <summary>Where their own mail lies.</summary>
    SentItems,

    /// <summary>Their tasks in To Do.</summary>
    Tasks,

    /// <summary>Their calendar, where they let us look into it.</summary>
    Calendar,
}
