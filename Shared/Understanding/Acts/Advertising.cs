using System.Buffers;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>Tells a leaflet from a letter: what it promises, it promises to everybody.</summary>
internal static class Advertising
{
    private static readonly string[] Cries = ["% off", "order now", "order by", "click here", "unsubscribe", "guaranteed", "limited time", "special offer", "rewards", "free shipping", "double your", "register now", "don't miss", "sign up", "webinar", "view it in your browser", "opt out", "specials", "exclusive offer", "save up to", "promo"];

    private static readonly SearchValues<string> AnyCry = SearchValues.Create([.. Cries, "you're registered"], StringComparison.OrdinalIgnoreCase);

    public static bool IsAdvertising(Letter letter)
    {
        var text = letter.NewText.Length > 20_000 ? letter.NewText[..20_000] : letter.NewText;
        if (!text.AsSpan().ContainsAny(AnyCry))
        {
            return false;
        }

        if (text.Contains("unsubscribe", StringComparison.OrdinalIgnoreCase) || text.Contains("you're registered", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var cries = Cries.Count(cry => text.Contains(cry, StringComparison.OrdinalIgnoreCase));
        return cries >= 2 && (text.Contains('!', StringComparison.Ordinal) || cries >= 3);
    }
}
