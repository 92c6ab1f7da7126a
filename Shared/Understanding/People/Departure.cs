namespace OutlookFollowUp.Understanding.People;

/// <summary>A person has left the firm or the role.</summary>
/// <param name="Who">Who left: an address, or a name where only a name is known.</param>
/// <param name="Successor">Who follows: an address, or a name; null when it was not said.</param>
/// <param name="Evidence">The words that say so.</param>
public sealed record Departure(string Who, string? Successor, Evidence Evidence);
