namespace OutlookFollowUp.Understanding.Acts.Refusals;

/// <summary>A clear no to the whole offer, or to any further mail.</summary>
/// <param name="By">Who said no, by address.</param>
/// <param name="Kind">No to the offer, or no to being written to.</param>
/// <param name="Evidence">The words that say no.</param>
public sealed record Refusal(string By, RefusalKind Kind, Evidence Evidence);

/// <summary>What is refused.</summary>
public enum RefusalKind
{
    /// <summary>The offer: "we've decided to go another way".</summary>
    Declined,

    /// <summary>Any further mail: "take us off your list".</summary>
    OptOut,
}
