namespace OutlookFollowUp.Understanding.People;

/// <summary>Somebody in the deal, with the part they play in the decision.</summary>
/// <param name="Name">The name, as well as it is known.</param>
/// <param name="Address">The address; null for somebody who was only mentioned.</param>
/// <param name="Side">Which side they sit on.</param>
/// <param name="Role">Their part in the decision: from words and behaviour, never from a title.</param>
/// <param name="Status">Whether they can be written to.</param>
/// <param name="Evidence">The words that show the role; null where only a header shows the person.</param>
public sealed record Stakeholder(string Name, string? Address, Side Side, StakeholderRole Role, StakeholderStatus Status, Evidence? Evidence);

/// <summary>The part somebody plays in the decision.</summary>
public enum StakeholderRole
{
    /// <summary>Nothing firm is known.</summary>
    Unknown,

    /// <summary>Decides.</summary>
    Decider,

    /// <summary>Can stop it.</summary>
    Veto,

    /// <summary>Is listened to.</summary>
    Influencer,

    /// <summary>Pushes it from inside.</summary>
    Champion,

    /// <summary>Stands before those who decide.</summary>
    Gatekeeper,
}

/// <summary>Whether somebody can be written to.</summary>
public enum StakeholderStatus
{
    /// <summary>Reachable, as far as is known.</summary>
    Active,

    /// <summary>Away at the moment of reading.</summary>
    Away,

    /// <summary>Has left the firm or the role.</summary>
    Left,

    /// <summary>Mail to this address comes back.</summary>
    Bounced,
}
