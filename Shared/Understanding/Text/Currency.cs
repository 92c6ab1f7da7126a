namespace OutlookFollowUp.Understanding.Text;

/// <summary>What people write for a currency: a sign, a code, a word.</summary>
internal static class Currency
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["$"] = "USD", ["us$"] = "USD", ["usd"] = "USD", ["dollar"] = "USD", ["dollars"] = "USD", ["bucks"] = "USD",
        ["€"] = "EUR", ["eur"] = "EUR", ["euro"] = "EUR", ["euros"] = "EUR",
        ["£"] = "GBP", ["gbp"] = "GBP", ["pounds"] = "GBP", ["quid"] = "GBP",
        ["chf"] = "CHF", ["francs"] = "CHF", ["franken"] = "CHF",
        ["nok"] = "NOK", ["sek"] = "SEK", ["kronor"] = "SEK", ["kr"] = "SEK", ["dkk"] = "DKK", ["kroner"] = "DKK", ["pln"] = "PLN", ["zł"] = "PLN", ["zloty"] = "PLN",
        ["inr"] = "INR", ["rs"] = "INR", ["rs."] = "INR", ["₹"] = "INR", ["rupees"] = "INR",
        ["s$"] = "SGD", ["sgd"] = "SGD", ["a$"] = "AUD", ["aud"] = "AUD", ["c$"] = "CAD", ["cad"] = "CAD", ["nz$"] = "NZD", ["nzd"] = "NZD",
        ["zar"] = "ZAR", ["rand"] = "ZAR", ["¥"] = "JPY", ["jpy"] = "JPY", ["yen"] = "JPY",
    };

    /// <summary>The currency's code; null for any other word.</summary>
    public static string? Of(string written) => Known.GetValueOrDefault(written);

    /// <summary>Whether a letter can stand in what is written for a currency.</summary>
    public static bool IsLetter(char letter) => char.IsLetter(letter) || letter is '$' or '€' or '£' or '¥' or '₹' or '.';

    /// <summary>The longest of them, in letters.</summary>
    public const int Longest = 7;
}
