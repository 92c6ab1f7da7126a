namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>Another vendor, or another way of doing it, that the customer named.</summary>
/// <param name="Name">As they named it.</param>
/// <param name="Role">Considered, in place, or chosen.</param>
/// <param name="Reason">Why, in their words; null when they did not say.</param>
/// <param name="Evidence">The words that name it.</param>
public sealed record Competitor(string Name, CompetitorRole Role, string? Reason, Evidence Evidence);

/// <summary>Where a competitor stands with the customer.</summary>
public enum CompetitorRole
{
    /// <summary>Looked at beside us.</summary>
    Considered,

    /// <summary>What they have today.</summary>
    Incumbent,

    /// <summary>Whom they took.</summary>
    Chosen,
}
