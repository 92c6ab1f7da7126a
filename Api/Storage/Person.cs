using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Somebody who uses the product: a user of a directory, told apart by both ids and never by an address.</summary>
internal sealed class Person
{
    private Person()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The directory of their firm.</summary>
    public string TenantId { get; private set; } = "";

    /// <summary>Their id in it.</summary>
    public string ObjectId { get; private set; } = "";

    /// <summary>The zone they work in, as last seen; the today list needs it when no mail is open.</summary>
    public string? Zone { get; private set; }

    public Instant CreatedAt { get; private set; }

    /// <summary>Somebody we have not seen before.</summary>
    public static Person New(string tenantId, string objectId, Instant now) =>
        new() { Id = Guid.CreateVersion7(now.ToDateTimeOffset()), TenantId = tenantId, ObjectId = objectId, CreatedAt = now };

    /// <summary>They work in this zone now.</summary>
    public void WorksIn(DateTimeZone zone) => Zone = zone.Id;
}
