using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>How countries order dates in figures.</summary>
internal static class Country
{
    private static readonly FrozenSet<string> MonthFirst = Set("US PR GU VI AS MP PH FM MH PW UM");

    // They write both ways, or the year first.
    private static readonly FrozenSet<string> Mixed = Set("CA JP CN KR TW HU LT MN KZ");

    // Domains of a country that the whole world uses.
    private static readonly FrozenSet<string> WorldWide = Set("IO CO AI ME TV CC LY TO FM GG SH AC VC WS BZ LA NU");

    private static FrozenSet<string> Set(string codes) => codes.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static DayOrder Order(string country) =>
        MonthFirst.Contains(country) ? DayOrder.MonthFirst : Mixed.Contains(country) ? DayOrder.Unknown : DayOrder.DayFirst;

    /// <summary>The country a mail domain belongs to; null for one that tells nothing.</summary>
    public static string? OfDomain(string domain)
    {
        var last = domain[(domain.LastIndexOf('.') + 1)..].ToUpperInvariant();
        return last switch
        {
            "GOV" or "MIL" or "EDU" => "US",
            "UK" => "GB",
            { Length: 2 } when char.IsAsciiLetter(last[0]) && char.IsAsciiLetter(last[1]) && domain.Contains('.', StringComparison.Ordinal) && !WorldWide.Contains(last) => last,
            _ => null,
        };
    }
}
