using System.Security.Cryptography;
using System.Text;
using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Storage;

/// <summary>A place in somebody's Microsoft 365 that we follow: how far it has been read, and whether Graph knocks when something changes there.</summary>
internal sealed class WatchedFolder : IOwned
{
    private WatchedFolder()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public Person Person { get; private set; } = null!;

    public WatchedPlace Place { get; private set; }

    /// <summary>Since when we watch. What was flagged before is not our business.</summary>
    public Instant Since { get; private set; }

    /// <summary>How far it has been read, in Graph's own words; null when from the beginning.</summary>
    public string? ReadTo { get; private set; }

    /// <summary>Whether everything that was there when we began has been seen once.</summary>
    public bool IsCaughtUp { get; private set; }

    /// <summary>What Graph calls our subscription; null while there is none.</summary>
    public string? SubscriptionId { get; private set; }

    /// <summary>The hash of the secret that Graph shows with every knock.</summary>
    public byte[]? SecretHash { get; private set; }

    public Instant? SubscribedUntil { get; private set; }

    /// <summary>When to look again, knock or no knock.</summary>
    public Instant WakeAt { get; private set; }

    /// <summary>When to offer our categories in Outlook's menu; null when they were offered. Who takes them out of it meant it.</summary>
    public Instant? OfferAt { get; private set; }

    /// <summary>How often in a row it could not be read.</summary>
    public int Failures { get; private set; }

    /// <summary>Whoever looks at it holds it until then.</summary>
    public Instant HeldUntil { get; private set; }

    /// <summary>A place that nobody has looked at yet.</summary>
    public static WatchedFolder New(Person person, WatchedPlace place, Instant now) =>
        new() { Id = Guid.CreateVersion7(now.ToDateTimeOffset()), PersonId = person.Id, Place = place, Since = now, WakeAt = now, OfferAt = now };

    /// <summary>What is kept of a secret: enough to know it again, nothing to knock with.</summary>
    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>Read as far as this.</summary>
    public void Read(string? to, bool isCaughtUp) => (ReadTo, IsCaughtUp, Failures) = (to, IsCaughtUp || isCaughtUp, 0);

    /// <summary>What was missed may be anything: read again from the beginning.</summary>
    public void Lost() => ReadTo = null;

    /// <summary>Graph knocks from now on.</summary>
    public void Subscribed(string subscriptionId, string secret, Instant until) => (SubscriptionId, SecretHash, SubscribedUntil) = (subscriptionId, HashOf(secret), until);

    /// <summary>It knocks for longer.</summary>
    public void Renewed(Instant until) => SubscribedUntil = until;

    /// <summary>It does not knock any more.</summary>
    public void Unsubscribed() => (SubscriptionId, SecretHash, SubscribedUntil) = (null, null, null);

    /// <summary>Our categories are in the menu, or could not be put there yet.</summary>
    public void Offered(Instant? again) => OfferAt = again;

    /// <summary>The next look.</summary>
    public void LookAgain(Instant at) => WakeAt = at;

    /// <summary>It could not be read; each time we come back after a longer while.</summary>
    public void Failed(Instant now, Duration atLeast) =>
        WakeAt = now + Duration.Max(Duration.FromMinutes(1 << Math.Min(Failures++, 6)), atLeast);
}
