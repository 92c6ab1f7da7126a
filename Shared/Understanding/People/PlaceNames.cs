namespace OutlookFollowUp.Understanding.People;

/// <summary>Countries, and the parts and towns whose holidays are their own, as people write them under a letter.</summary>
internal static class PlaceNames
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["USA"] = "US", ["U.S.A."] = "US", ["United States"] = "US", ["United States of America"] = "US", ["Canada"] = "CA",
        ["UK"] = "GB", ["U.K."] = "GB", ["United Kingdom"] = "GB", ["Great Britain"] = "GB", ["England"] = "GB-ENG", ["Wales"] = "GB-ENG", ["Scotland"] = "GB-SCT", ["Northern Ireland"] = "GB-NIR",
        ["Edinburgh"] = "GB-SCT", ["Glasgow"] = "GB-SCT", ["Belfast"] = "GB-NIR", ["Ireland"] = "IE", ["Republic of Ireland"] = "IE", ["Éire"] = "IE",
        ["Germany"] = "DE", ["Deutschland"] = "DE", ["Allemagne"] = "DE", ["Bavaria"] = "DE-BY", ["Bayern"] = "DE-BY", ["München"] = "DE-BY", ["Munich"] = "DE-BY", ["Nürnberg"] = "DE-BY", ["Nuremberg"] = "DE-BY",
        ["Berlin"] = "DE-BE", ["Hamburg"] = "DE-HH", ["Bremen"] = "DE-HB", ["Stuttgart"] = "DE-BW", ["Karlsruhe"] = "DE-BW", ["Mannheim"] = "DE-BW", ["Köln"] = "DE-NW", ["Cologne"] = "DE-NW", ["Düsseldorf"] = "DE-NW", ["Dortmund"] = "DE-NW",
        ["Frankfurt am Main"] = "DE-HE", ["Wiesbaden"] = "DE-HE", ["Hannover"] = "DE-NI", ["Hanover"] = "DE-NI", ["Kiel"] = "DE-SH", ["Dresden"] = "DE-SN", ["Leipzig"] = "DE-SN", ["Erfurt"] = "DE-TH", ["Magdeburg"] = "DE-ST",
        ["Potsdam"] = "DE-BB", ["Schwerin"] = "DE-MV", ["Rostock"] = "DE-MV", ["Saarbrücken"] = "DE-SL", ["Mainz"] = "DE-RP",
        ["France"] = "FR", ["Netherlands"] = "NL", ["The Netherlands"] = "NL", ["Nederland"] = "NL", ["Belgium"] = "BE", ["België"] = "BE", ["Belgique"] = "BE", ["Spain"] = "ES", ["España"] = "ES", ["Portugal"] = "PT",
        ["Italy"] = "IT", ["Italia"] = "IT", ["Austria"] = "AT", ["Österreich"] = "AT", ["Switzerland"] = "CH", ["Schweiz"] = "CH", ["Suisse"] = "CH", ["Svizzera"] = "CH", ["Poland"] = "PL", ["Polska"] = "PL",
        ["Denmark"] = "DK", ["Danmark"] = "DK", ["Sweden"] = "SE", ["Sverige"] = "SE", ["Norway"] = "NO", ["Norge"] = "NO", ["Finland"] = "FI", ["Suomi"] = "FI", ["Australia"] = "AU", ["New Zealand"] = "NZ", ["India"] = "IN", ["South Africa"] = "ZA",
    };

    /// <summary>The code; null for anything else. A postcode may stand before the town, or behind it.</summary>
    public static string? CodeOf(string piece) =>
        Codes.GetValueOrDefault(string.Join(' ', piece.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !word.Any(char.IsAsciiDigit))).Trim('.', ' '));
}
