using OutlookFollowUp.Understanding.Dates;

namespace OutlookFollowUp.Understanding.People;

/// <summary>Tells a country, and where the town's own number does, the part of it, from a telephone number in its international form.</summary>
internal static class PhonePrefixes
{
    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal)
    {
        ["27"] = "ZA", ["31"] = "NL", ["32"] = "BE", ["33"] = "FR", ["34"] = "ES", ["351"] = "PT", ["353"] = "IE", ["358"] = "FI", ["39"] = "IT", ["41"] = "CH", ["43"] = "AT", ["44"] = "GB",
        ["45"] = "DK", ["46"] = "SE", ["47"] = "NO", ["48"] = "PL", ["49"] = "DE", ["61"] = "AU", ["64"] = "NZ", ["91"] = "IN",
    };

    // The great towns only: a small one's number is told from its neighbour's in another state by nobody.
    private static readonly Dictionary<string, string> Towns = new(StringComparer.Ordinal)
    {
        ["4428"] = "GB-NIR", ["44131"] = "GB-SCT", ["44141"] = "GB-SCT", ["441224"] = "GB-SCT", ["441382"] = "GB-SCT", ["441463"] = "GB-SCT", ["441738"] = "GB-SCT", ["441786"] = "GB-SCT",
        ["4930"] = "DE-BE", ["4940"] = "DE-HH", ["4989"] = "DE-BY", ["49911"] = "DE-BY", ["49821"] = "DE-BY", ["49711"] = "DE-BW", ["49721"] = "DE-BW", ["49621"] = "DE-BW",
        ["49211"] = "DE-NW", ["49221"] = "DE-NW", ["49231"] = "DE-NW", ["49201"] = "DE-NW", ["49228"] = "DE-NW", ["4969"] = "DE-HE", ["49611"] = "DE-HE", ["49511"] = "DE-NI", ["49531"] = "DE-NI",
        ["49421"] = "DE-HB", ["49431"] = "DE-SH", ["49451"] = "DE-SH", ["49351"] = "DE-SN", ["49341"] = "DE-SN", ["49361"] = "DE-TH", ["49391"] = "DE-ST", ["49345"] = "DE-ST", ["49331"] = "DE-BB",
        ["49385"] = "DE-MV", ["49381"] = "DE-MV", ["49681"] = "DE-SL", ["496131"] = "DE-RP", ["49261"] = "DE-RP",
    };

    // The plan of North America is shared by many countries; these are those of the islands, and what rings anywhere.
    private static readonly HashSet<string> Islands = new(StringComparer.Ordinal)
    {
        "242", "246", "264", "268", "284", "345", "441", "473", "649", "658", "664", "721", "758", "767", "784", "809", "829", "849", "868", "869", "876",
        "800", "833", "844", "855", "866", "877", "888", "900",
    };

    /// <summary>The code; null for a country we know nothing of, and for a number that rings anywhere.</summary>
    public static string? CodeOf(string number)
    {
        // "(0)" is what one dials at home.
        var digits = string.Concat(number.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit));
        digits = digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits;
        if (digits.StartsWith('1'))
        {
            return digits.Length != 11 || Islands.Contains(digits[1..4]) ? null : PhoneCountries.NorthAmerica(digits[1..]);
        }

        for (var length = Math.Min(6, digits.Length); length >= 2; length--)
        {
            if ((Towns.GetValueOrDefault(digits[..length]) ?? Countries.GetValueOrDefault(digits[..length])) is { } code)
            {
                return code;
            }
        }

        return null;
    }
}
