namespace OutlookFollowUp.FollowUps.Aftermath;

/// <summary>What the page of outcomes tells apart.</summary>
internal enum OutcomeWords
{
    /// <summary>"We're not done", "we haven't chosen anybody".</summary>
    Alive,

    /// <summary>What kept them: "we just had the auditors in".</summary>
    CameUp,

    /// <summary>"Nobody": it tells that there is no rival, not yet why.</summary>
    Nobody,

    /// <summary>It came to nothing: cancelled, no money, everything stays as it is.</summary>
    NoDecision,

    /// <summary>The time was wrong.</summary>
    Timing,

    /// <summary>Somebody else decides.</summary>
    WrongPerson,

    /// <summary>Another was taken, by whatever name.</summary>
    Another,

    /// <summary>Another was taken, and is named, in another language than English.</summary>
    Chose,

    /// <summary>Where they were better.</summary>
    Why,
}
