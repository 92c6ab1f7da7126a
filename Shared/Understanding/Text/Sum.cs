using System.Globalization;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>A sum of money as somebody wrote it: "$31,400", "NOK 1.08 million", "9.400 EUR", "0,31 each".</summary>
/// <param name="Place">Where it stands, currency and scale included.</param>
/// <param name="Number">Where its figure stands.</param>
/// <param name="Currency">Its currency by code; null where only "each" or "per" tells that it is money.</param>
internal sealed record Sum(Span Place, Span Number, string? Currency)
{
    /// <summary>"31,400" and "31.400" are thousands, "3.5" is a half: three digits behind the last mark tell. Null for what is no plain figure.</summary>
    public static decimal? AmountOf(string figure)
    {
        if (figure.Length is 0 or > 16 || !char.IsAsciiDigit(figure[0]) || figure.Any(letter => !char.IsAsciiDigit(letter) && letter is not ',' and not '.'))
        {
            return null;
        }

        var mark = figure.LastIndexOfAny([',', '.']);
        var plain = mark < 0 ? figure : figure.Length - mark == 4 ? Bare(figure) : $"{Bare(figure[..mark])}.{figure[(mark + 1)..]}";
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }

    private static string Bare(string figure) => figure.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
}
