namespace OutlookFollowUp.FollowUps.Deals;

/// <summary>What became of an event: the state afterwards, or why it could not happen.</summary>
/// <param name="To">The state afterwards; null when refused.</param>
/// <param name="Refusal">Why not; null when it happened.</param>
public sealed record DealMove(DealState? To, DealRefusal? Refusal)
{
    /// <summary>It happened.</summary>
    public static implicit operator DealMove(DealState to) => new(to, null);

    /// <summary>It could not.</summary>
    public static implicit operator DealMove(DealRefusal refusal) => new(null, refusal);
}

/// <summary>Which events a deal allows, and how it stands afterwards.</summary>
public static class DealLife
{
    /// <summary>How a deal stands after an event, or why the event is refused. What already is may happen again and changes nothing.</summary>
    /// <param name="state">How it stands.</param>
    /// <param name="happened">What happened.</param>
    public static DealMove After(DealState state, DealEvent happened) => happened switch
    {
        DealEvent.Wait => IsOpen(state) ? DealState.Waiting : WhyClosed(state),
        DealEvent.GoOn => IsOpen(state) ? DealState.Active : WhyClosed(state),
        DealEvent.Push => IsOpen(state) || state == DealState.Pushed ? DealState.Pushed : WhyClosed(state),
        // A late answer opens the record again, and so does a person who puts the outcome right.
        DealEvent.RunOut => IsAfterPush(state) ? DealState.Ignored : DealRefusal.NotPushed,
        DealEvent.Answer => IsAfterPush(state) ? DealState.Answered : DealRefusal.NotPushed,
        DealEvent.Revive => IsAfterPush(state) || state is DealState.Dormant or DealState.Lost ? DealState.Revived : DealRefusal.NotPushed,
        DealEvent.Win => state == DealState.Stopped ? DealRefusal.OptedOut : DealState.Won,
        DealEvent.Lose => state == DealState.Stopped ? DealRefusal.OptedOut : DealState.Lost,
        DealEvent.Rest => state == DealState.Stopped ? DealRefusal.OptedOut : DealState.Dormant,
        DealEvent.Stop => DealState.Stopped,
        _ => IsOpen(state) ? DealRefusal.AlreadyOpen : DealState.Active,
    };

    /// <summary>Whether somebody still works on it.</summary>
    public static bool IsOpen(DealState state) => state is DealState.Active or DealState.Waiting or DealState.Revived;

    /// <summary>Whether a last letter is behind it.</summary>
    public static bool IsAfterPush(DealState state) => state is DealState.Pushed or DealState.Ignored or DealState.Answered or DealState.Revived;

    private static DealRefusal WhyClosed(DealState state) => state switch
    {
        DealState.Pushed => DealRefusal.LastLetterOut,
        DealState.Stopped => DealRefusal.OptedOut,
        _ => DealRefusal.Ended,
    };
}
