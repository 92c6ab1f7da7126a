using NodaTime;
using NodaTime.TimeZones;

namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>The zone a customer works in, as far as their country tells.</summary>
internal static class CustomerZone
{
    // In countries of many zones, where most people live.
    private static readonly Dictionary<string, string> Main = new(StringComparer.Ordinal)
    {
        ["US"] = "America/New_York", ["CA"] = "America/Toronto", ["AU"] = "Australia/Sydney", ["NZ"] = "Pacific/Auckland", ["ES"] = "Europe/Madrid", ["PT"] = "Europe/Lisbon", ["DE"] = "Europe/Berlin",
    };

    private static readonly ILookup<string, string> ByCountry =
        TzdbDateTimeZoneSource.Default.ZoneLocations!.ToLookup(location => location.CountryCode, location => location.ZoneId, StringComparer.Ordinal);

    /// <summary>The reader's own where the country has it, else the country's; the reader's where we know none of it.</summary>
    public static DateTimeZone Of(string code, DateTimeZone readers)
    {
        var zones = ByCountry[code[..2]];
        return zones.Contains(readers.Id, StringComparer.Ordinal) ? readers
            : DateTimeZoneProviders.Tzdb.GetZoneOrNull(Main.GetValueOrDefault(code[..2]) ?? zones.FirstOrDefault() ?? "") ?? readers;
    }
}
