namespace OutlookFollowUp.Understanding.Acts.Drivers;

/// <summary>A reason not to go on, outside a refusal or a hold.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="By">Who raised it, by address.</param>
/// <param name="AnsweredBy">Our later words that speak to it; null while it is open.</param>
/// <param name="Evidence">The words that raise it.</param>
public sealed record Objection(ObjectionKind Kind, string By, Evidence? AnsweredBy, Evidence Evidence);

/// <summary>What an objection is about.</summary>
public enum ObjectionKind
{
    /// <summary>It costs too much.</summary>
    Price,

    /// <summary>Not now.</summary>
    Timing,

    /// <summary>It is not needed.</summary>
    Need,

    /// <summary>Somebody else has to agree.</summary>
    Authority,

    /// <summary>Somebody else has it too, or better.</summary>
    Competitor,

    /// <summary>They doubt that it works, or us.</summary>
    Trust,

    /// <summary>Anything else.</summary>
    Other,
}
