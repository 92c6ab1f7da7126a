using NodaTime;

namespace OutlookFollowUp.Api.Mail;

/// <summary>How Graph should knock.</summary>
/// <param name="KnownId">The subscription that stands already; null when there is none.</param>
/// <param name="Secret">What every knock has to show.</param>
/// <param name="Until">For how long.</param>
internal sealed record SubscriptionWish(string? KnownId, string Secret, Instant Until);

/// <summary>A subscription that stands.</summary>
/// <param name="Id">Graph's name for it.</param>
/// <param name="Until">For how long.</param>
/// <param name="IsNew">Whether it was made now, with the new secret; else the old secret holds.</param>
internal sealed record Subscribed(string Id, Instant Until, bool IsNew);
