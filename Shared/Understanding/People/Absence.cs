using NodaTime;

namespace OutlookFollowUp.Understanding.People;

/// <summary>A person is away for a span of days.</summary>
/// <param name="Who">Who is away: an address, or a name where only a name is known.</param>
/// <param name="From">The first day away; null when it was not said.</param>
/// <param name="Until">The first day back; null when it was not said.</param>
/// <param name="StandIn">Whom to turn to meanwhile: an address, or a name.</param>
/// <param name="Evidence">The words that say so.</param>
public sealed record Absence(string Who, LocalDate? From, LocalDate? Until, string? StandIn, Evidence Evidence);
