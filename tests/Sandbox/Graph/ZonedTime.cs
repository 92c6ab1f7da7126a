using System.Text.Json.Nodes;
using NodaTime;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph;

/// <summary>A dateTimeTimeZone: Graph takes it in any Windows or IANA zone and gives it back in UTC.</summary>
internal static class ZonedTime
{
    public static JsonObject? Utc(JsonNode? given, string name) => given is null ? null : Moment.Utc(Read(given, name).InUtc().LocalDateTime);

    public static Instant Read(JsonNode given, string name)
    {
        var (local, zone) = Parts(given, name);
        return local.InZoneLeniently(zone).ToInstant();
    }

    public static (LocalDateTime Local, DateTimeZone Zone) Parts(JsonNode given, string name)
    {
        var zone = Moment.Zone((string?)given["timeZone"])
            ?? throw new GraphRefusal(400, "TimeZoneNotSupportedException", $"A valid TimeZone value must be specified. The following TimeZone value is not supported: '{(string?)given["timeZone"]}'.");
        var text = (string?)given["dateTime"];
        var local = Moment.ReadLocal(text) ?? throw GraphRefusal.Argument($"'{text}' is no date and time for '{name}'.");
        return (local, text!.EndsWith('Z') ? DateTimeZone.Utc : zone);
    }
}
