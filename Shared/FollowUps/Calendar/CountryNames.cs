namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>The countries whose public holidays we know, as people name them.</summary>
public static class CountryNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["US"] = "United States", ["CA"] = "Canada", ["GB-ENG"] = "England and Wales", ["GB-SCT"] = "Scotland", ["GB-NIR"] = "Northern Ireland", ["IE"] = "Ireland",
        ["DE"] = "Germany", ["DE-BW"] = "Germany, Baden-Württemberg", ["DE-BY"] = "Germany, Bavaria", ["DE-BE"] = "Germany, Berlin", ["DE-BB"] = "Germany, Brandenburg", ["DE-HB"] = "Germany, Bremen",
        ["DE-HH"] = "Germany, Hamburg", ["DE-HE"] = "Germany, Hesse", ["DE-MV"] = "Germany, Mecklenburg-Vorpommern", ["DE-NI"] = "Germany, Lower Saxony", ["DE-NW"] = "Germany, North Rhine-Westphalia",
        ["DE-RP"] = "Germany, Rhineland-Palatinate", ["DE-SL"] = "Germany, Saarland", ["DE-SN"] = "Germany, Saxony", ["DE-ST"] = "Germany, Saxony-Anhalt", ["DE-SH"] = "Germany, Schleswig-Holstein", ["DE-TH"] = "Germany, Thuringia",
        ["AT"] = "Austria", ["CH"] = "Switzerland", ["FR"] = "France", ["NL"] = "Netherlands", ["BE"] = "Belgium", ["ES"] = "Spain", ["PT"] = "Portugal", ["IT"] = "Italy",
        ["DK"] = "Denmark", ["SE"] = "Sweden", ["NO"] = "Norway", ["FI"] = "Finland", ["PL"] = "Poland", ["AU"] = "Australia", ["NZ"] = "New Zealand", ["IN"] = "India", ["ZA"] = "South Africa",
    };

    /// <summary>Every country and part of one that we know, by code and name, in the order of their names.</summary>
    public static IReadOnlyList<(string Code, string Name)> All { get; } = [.. Countries.Codes.Select(code => (code, Of(code))).OrderBy(one => one.Item2, StringComparer.Ordinal)];

    /// <summary>The name of a country, by its code; the code itself where we know no name.</summary>
    /// <param name="code">The code.</param>
    public static string Of(string code) => Names.GetValueOrDefault(code, code);
}
