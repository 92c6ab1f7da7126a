using System.Text.Json;
using NodaTime;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Somebody who uses the product: a user of a directory, told apart by both ids and never by an address.</summary>
internal sealed class Person
{
    private static readonly JsonSerializerOptions Written = Wire.Options();

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

    /// <summary>When they work by the settings of their mailbox, as last seen.</summary>
    public string? MailboxHours { get; private set; }

    /// <summary>When they wish to be reminded, where they said so.</summary>
    public string? ChosenHours { get; private set; }

    /// <summary>How many follow-ups a day they like to have at most; null while they set no limit.</summary>
    public int? MostADay { get; private set; }

    /// <summary>When they work and may be reminded: as they said, else by their mailbox, else as most people do.</summary>
    public WorkingHours Hours => Read(ChosenHours) ?? Read(MailboxHours) ?? WorkingHours.Usual;

    public Instant CreatedAt { get; private set; }

    /// <summary>From where it is decided what concerns them; null before their mailbox was ever opened.</summary>
    public Seat? SeatAt(Instant now) => Address is { Length: > 0 } address ? new Seat(address, DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone ?? "") ?? DateTimeZone.Utc, now).Working(Hours) : null;

    /// <summary>Somebody we have not seen before.</summary>
    public static Person New(string tenantId, string objectId, Instant now) =>
        new() { Id = Guid.CreateVersion7(now.ToDateTimeOffset()), TenantId = tenantId, ObjectId = objectId, CreatedAt = now };

    /// <summary>Who they are and where they work now; false when that is known.</summary>
    public bool WorksIn(DateTimeZone zone, string address, string name, WorkingHours hours)
    {
        var written = JsonSerializer.Serialize(hours, Written);
        var isNews = Zone != zone.Id || Address != address || Name != name || MailboxHours != written;
        if (isNews)
        {
            (Zone, Address, Name, MailboxHours) = (zone.Id, address, name, written);
        }

        return isNews;
    }

    /// <summary>When they wish to be reminded, and how often; null goes by the mailbox, and without a limit.</summary>
    public void Wishes(WorkingHours? hours, int? mostADay) => (ChosenHours, MostADay) = (hours is null ? null : JsonSerializer.Serialize(hours, Written), mostADay);

    private static WorkingHours? Read(string? hours) => hours is null ? null : JsonSerializer.Deserialize<WorkingHours>(hours, Written);
}
