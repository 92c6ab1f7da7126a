using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads the time zone behind a clock time: "ET", "CEST", "Pacific", "London time".</summary>
internal static class ZoneReader
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Zones = new[]
    {
        "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "AKST", "HST", "GMT", "BST", "UTC", "CET", "CEST", "MEZ", "MESZ", "WET", "WEST", "EET", "EEST", "IST", "MSK",
        "AEST", "AEDT", "ACST", "AWST", "NZST", "NZDT", "JST", "KST", "SGT", "HKT", "SAST", "GST", "Eastern", "Pacific", "Central", "Mountain",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The zone and the first token behind it; the same place and no zone when none is named.</summary>
    public static (string? Zone, int End) Behind(Page page, int at)
    {
        var next = page.IsMark(at, '(') ? at + 1 : at;
        if (page[next].Kind != TokenKind.Word)
        {
            return (null, at);
        }

        if (Zones.TryGetValue(page.Words(next), out var zone))
        {
            var end = page.Is(next + 1, Say.None) && page.Says(next + 1, "time") ? next + 2 : next + 1;
            return (zone, next > at ? page.SkipMark(end, ')') : end);
        }

        // "3pm London time"
        return page.IsCapital(next) && page.Says(next + 1, "time") ? ($"{page.Words(next)} time", next > at ? page.SkipMark(next + 2, ')') : next + 2) : (null, at);
    }
}
