using NodaTime;
using OutlookFollowUp.FollowUps;

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

    /// <summary>Their address, as last seen: what is decided without a mail open needs to know whose side is whose; encrypted.</summary>
    public string? Address { get; private set; }

    /// <summary>Their name, for the colleagues who see a quiet they set; encrypted.</summary>
    public string? Name { get; private set; }

    public Instant CreatedAt { get; private set; }

    /// <summary>From where it is decided what concerns them; null before their mailbox was ever opened.</summary>
    public Seat? SeatAt(Instant now) => Address is { Length: > 0 } address ? new(address, DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone ?? "") ?? DateTimeZone.Utc, now) : null;

    /// <summary>Somebody we have not seen before.</summary>
    public static Person New(string tenantId, string objectId, Instant now) =>
        new() { Id = Guid.CreateVersion7(now.ToDateTimeOffset()), TenantId = tenantId, ObjectId = objectId, CreatedAt = now };

    /// <summary>Who they are and where they work now; false when that is known.</summary>
    public bool WorksIn(DateTimeZone zone, string address, string name)
    {
        var isNews = Zone != zone.Id || Address != address || Name != name;
        if (isNews)
        {
            (Zone, Address, Name) = (zone.Id, address, name);
        }

        return isNews;
    }
}
