using System.ComponentModel.DataAnnotations;
using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Contracts;

/// <summary>What the person tells us the reading got wrong. It is remembered for the thread.</summary>
/// <param name="ItemId">The open mail, as Outlook names it.</param>
/// <param name="FindingId">The promise or request, by its id.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="On">The right day, with <see cref="CorrectionKind.AnotherDay"/>.</param>
public sealed record CorrectionRequest(
    [property: Required, StringLength(1000, MinimumLength = 1)] string ItemId,
    [property: Required, StringLength(100, MinimumLength = 1)] string FindingId,
    CorrectionKind Kind,
    LocalDate? On);
