namespace OutlookFollowUp.Understanding.People;

/// <summary>Where somebody works, as what stands under their letters tells.</summary>
/// <param name="Who">Their address.</param>
/// <param name="Code">The country or the part of it, by ISO 3166: "DE", "DE-BY", "GB-SCT".</param>
/// <param name="From">What tells it.</param>
/// <param name="Words">The words that do: "+49 89 1234".</param>
public sealed record Whereabouts(string Who, string Code, WhereaboutsFrom From, string Words);

/// <summary>What tells where somebody works.</summary>
public enum WhereaboutsFrom
{
    /// <summary>The number of their telephone.</summary>
    Phone,

    /// <summary>The country or town in their signature.</summary>
    Signature,
}
