using NodaTime;

namespace OutlookFollowUp.FollowUps.Aftermath;

/// <summary>The last letter as it went out.</summary>
/// <param name="SentAt">When it was sent.</param>
/// <param name="MessageId">The mail, by the id the findings name it with; null when it is not among them.</param>
public sealed record SentPush(Instant SentAt, string? MessageId = null);
