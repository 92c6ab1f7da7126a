namespace OutlookFollowUp.FollowUps.Deals;

/// <summary>How a deal stands.</summary>
public enum DealState
{
    /// <summary>Somebody has a move.</summary>
    Active,

    /// <summary>Nobody has, before a day or an event.</summary>
    Waiting,

    /// <summary>The last letter is out.</summary>
    Pushed,

    /// <summary>The last letter stayed without an answer for as long as we wait for one.</summary>
    Ignored,

    /// <summary>They said whom they chose, or that it came to nothing.</summary>
    Answered,

    /// <summary>"No wait, we're not done."</summary>
    Revived,

    /// <summary>They signed.</summary>
    Won,

    /// <summary>They took somebody else, or nobody.</summary>
    Lost,

    /// <summary>They asked not to be written to.</summary>
    Stopped,

    /// <summary>The deal is let go and the account is kept: we come back on a far day.</summary>
    Dormant,
}

/// <summary>What a waiting deal waits for.</summary>
public enum WaitingFor
{
    /// <summary>The end of a quiet they asked for.</summary>
    Hold,

    /// <summary>Somebody's return.</summary>
    Absence,

    /// <summary>A day that was agreed, or named by them.</summary>
    AgreedDay,
}

/// <summary>What can happen to a deal.</summary>
public enum DealEvent
{
    /// <summary>There is a day to wait for.</summary>
    Wait,

    /// <summary>The waiting is over, or they made contact.</summary>
    GoOn,

    /// <summary>The last letter was sent.</summary>
    Push,

    /// <summary>The last letter stayed without an answer for as long as we wait for one.</summary>
    RunOut,

    /// <summary>They said whom they chose, or that it came to nothing.</summary>
    Answer,

    /// <summary>They said that it is not over.</summary>
    Revive,

    /// <summary>They signed.</summary>
    Win,

    /// <summary>They took somebody else, or nobody.</summary>
    Lose,

    /// <summary>They asked not to be written to.</summary>
    Stop,

    /// <summary>It is let go until a far day.</summary>
    Rest,

    /// <summary>The person opens it again.</summary>
    Reopen,
}

/// <summary>Why something cannot happen to a deal.</summary>
public enum DealRefusal
{
    /// <summary>No last letter is out, so nothing can come after it.</summary>
    NotPushed,

    /// <summary>The last letter is out: nothing is waited for or taken up before they write.</summary>
    LastLetterOut,

    /// <summary>It has ended; it has to be opened again first.</summary>
    Ended,

    /// <summary>They asked not to be written to; only the person can open it again.</summary>
    OptedOut,

    /// <summary>It is open as it is.</summary>
    AlreadyOpen,
}
