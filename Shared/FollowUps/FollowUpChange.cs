namespace OutlookFollowUp.FollowUps;

/// <summary>What a person can do with a kept follow-up.</summary>
public enum FollowUpChange
{
    /// <summary>Set it, or set it again.</summary>
    Set,

    /// <summary>Take another day.</summary>
    Move,

    /// <summary>Tick it off.</summary>
    Complete,

    /// <summary>Open it again.</summary>
    Reopen,

    /// <summary>Take it away.</summary>
    Remove,
}

/// <summary>Which changes a follow-up allows, and how it stands afterwards.</summary>
public static class FollowUpLife
{
    /// <summary>How it stands after a change; null when it does not allow the change. Asking for what already is changes nothing and is allowed.</summary>
    /// <param name="state">How it stands; null while there is none.</param>
    /// <param name="change">What the person asks for.</param>
    public static FollowUpState? After(FollowUpState? state, FollowUpChange change) => (change, state) switch
    {
        (FollowUpChange.Set, _) => FollowUpState.Planned,
        (FollowUpChange.Move, FollowUpState.Planned or FollowUpState.Due) => FollowUpState.Planned,
        (FollowUpChange.Complete, FollowUpState.Planned or FollowUpState.Due or FollowUpState.Done) => FollowUpState.Done,
        (FollowUpChange.Reopen, FollowUpState.Done or FollowUpState.Answered) => FollowUpState.Planned,
        (FollowUpChange.Reopen, FollowUpState.Planned or FollowUpState.Due) => state,
        (FollowUpChange.Remove, not null) => FollowUpState.Removed,
        _ => null,
    };
}
