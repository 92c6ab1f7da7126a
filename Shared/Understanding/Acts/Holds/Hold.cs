using NodaTime;

namespace OutlookFollowUp.Understanding.Acts.Holds;

/// <summary>The customer asked not to be contacted before a day or an event.</summary>
/// <param name="By">Who asked, by address.</param>
/// <param name="Until">The first day on which contact is welcome; null when an event without a day was named.</param>
/// <param name="Reading">How it was understood, in words.</param>
/// <param name="LiftedBy">The words with which somebody of theirs made contact again; null while it stands.</param>
/// <param name="Evidence">The words that ask for quiet.</param>
public sealed record Hold(string By, LocalDate? Until, string Reading, Evidence? LiftedBy, Evidence Evidence);
