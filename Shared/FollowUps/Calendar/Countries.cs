using NodaTime;
using NodaTime.TimeZones;

namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>The countries whose public holidays we know, and how to tell somebody's country.</summary>
internal static class Countries
{
    private static readonly Dictionary<string, Country> Known = ((Country[])
    [
        NorthAmerica.UnitedStates, NorthAmerica.Canada,
        BritishIsles.England, BritishIsles.Scotland, BritishIsles.NorthernIreland, BritishIsles.Ireland,
        Germany.Whole, .. Germany.States, WesternEurope.Austria, WesternEurope.Switzerland, WesternEurope.France, WesternEurope.Netherlands, WesternEurope.Belgium,
        SouthernEurope.Spain, SouthernEurope.Portugal, SouthernEurope.Italy,
        NorthernEurope.Denmark, NorthernEurope.Sweden, NorthernEurope.Norway, NorthernEurope.Finland, NorthernEurope.Poland,
        Overseas.Australia, Overseas.NewZealand, Overseas.India, Overseas.SouthAfrica,
    ]).ToDictionary(country => country.Code, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Endings = new(StringComparer.Ordinal) { ["uk"] = "GB", ["scot"] = "GB-SCT" };

    private static readonly ILookup<string, string> ZonesByCountry =
        TzdbDateTimeZoneSource.Default.ZoneLocations!.ToLookup(location => location.CountryCode, location => location.ZoneId, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> CountryByZone =
        TzdbDateTimeZoneSource.Default.ZoneLocations!.ToDictionary(location => location.ZoneId, location => location.CountryCode, StringComparer.Ordinal);

    /// <summary>A country or a part of one by its code; null when we know none of its holidays. "GB" alone is England and Wales, where most of it lives.</summary>
    public static Country? ByCode(string code) => Known.GetValueOrDefault(code is "GB" or "GB-WLS" ? "GB-ENG" : code);

    /// <summary>Every country and part of one that we know, by its code.</summary>
    public static IEnumerable<string> Codes => Known.Keys;

    /// <summary>The country an address's ending names; null when it names none that we know.</summary>
    public static Country? ByEnding(string address)
    {
        var ending = address[(address.LastIndexOf('.') + 1)..].ToLowerInvariant();
        return ByCode(Endings.GetValueOrDefault(ending) ?? ending.ToUpperInvariant());
    }

    /// <summary>The country somebody works in: their address's ending where their clock does not speak against it, else their zone's.</summary>
    // The ending comes first: a Windows zone is one for many countries ("W. Europe Standard Time" is Berlin's, Rome's and Oslo's).
    public static Country? Of(string address, DateTimeZone zone, Instant at)
    {
        var named = ByEnding(address);
        if (named is not null && HasClock(named.Code[..2], zone.GetUtcOffset(at), at))
        {
            return named;
        }

        return zone.Id is "Europe/Belfast" ? BritishIsles.NorthernIreland : ByCode(CodeOf(zone.Id) ?? "");
    }

    private static bool HasClock(string code, Offset offset, Instant at) =>
        ZonesByCountry[code].Any(id => DateTimeZoneProviders.Tzdb[id].GetUtcOffset(at) == offset);

    private static string? CodeOf(string zoneId) =>
        CountryByZone.GetValueOrDefault(zoneId)
        ?? (TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zoneId, out var canonical) ? CountryByZone.GetValueOrDefault(canonical) : null);
}
