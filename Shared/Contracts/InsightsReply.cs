using NodaTime;
using OutlookFollowUp.FollowUps.Learning;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Contracts;

/// <summary>What the deals so far teach. Small numbers say that they are small.</summary>
/// <param name="Today">The reader's day.</param>
/// <param name="ThirdOutcome">How often "no wait, we're not done" came back on a last letter.</param>
/// <param name="GivingUp">When one gives up, against the deals that came back.</param>
/// <param name="Losses">What was lost, to whom and why; the latest first.</param>
/// <param name="Won">How many deals were won: small ones count as footholds.</param>
/// <param name="Open">How many go on.</param>
public sealed record InsightsReply(LocalDate Today, ThirdOutcome ThirdOutcome, GivingUp GivingUp, IReadOnlyList<LostDeal> Losses, int Won, int Open);

/// <summary>A deal that was lost.</summary>
/// <param name="DealId">Ours; stable.</param>
/// <param name="DealName">What it was about.</param>
/// <param name="AccountName">The firm.</param>
/// <param name="On">The day of the last contact.</param>
/// <param name="Competitor">Whom they chose; null when nobody, or when they named no one.</param>
/// <param name="Why">Why, in their words; null when they did not say.</param>
/// <param name="Evidence">The words; null when the person told it.</param>
public sealed record LostDeal(Guid DealId, string DealName, string AccountName, LocalDate On, string? Competitor, string? Why, Evidence? Evidence);
