namespace OutlookFollowUp.FollowUps;

/// <summary>Why a customer may have gone silent; the last letter speaks to it.</summary>
public enum PushCause
{
    /// <summary>They probably took somebody else.</summary>
    Competitor,

    /// <summary>They probably could not decide.</summary>
    NoDecision,

    /// <summary>It probably came at a bad time.</summary>
    Timing,

    /// <summary>The person written to probably does not decide.</summary>
    WrongPerson,
}
