using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>Moments as Graph writes and reads them.</summary>
internal static class Moment
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss'.'fffffff");

    /// <summary>2026-09-18T14:00:00Z</summary>
    public static string Text(Instant instant) => InstantPattern.General.Format(instant);

    /// <summary>Any ISO moment with an offset or Z; null when it is none.</summary>
    public static Instant? Read(string? text) =>
        text is { Length: >= 10 and <= 40 } && text[4] == '-' && text.Contains('T', StringComparison.Ordinal)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? Instant.FromDateTimeOffset(moment)
            : null;

    /// <summary>{"dateTime": …, "timeZone": "UTC"}</summary>
    public static JsonObject Utc(LocalDateTime moment) => new() { ["dateTime"] = Local.Format(moment), ["timeZone"] = "UTC" };

    public static LocalDateTime? ReadLocal(string? text) =>
        text is not null && !text.EndsWith('Z') && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? LocalDateTime.FromDateTime(moment)
            : text is not null && Read(text) is { } instant ? instant.InUtc().LocalDateTime : null;

    /// <summary>The zone of a Windows or IANA name; null when nobody knows it.</summary>
    public static DateTimeZone? Zone(string? name) =>
        name is null ? null
        : name is "UTC" ? DateTimeZone.Utc
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(name)
            ?? (TimeZoneConverter.TZConvert.TryWindowsToIana(name, out var iana) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(iana) : null);
}
