using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>Which firm an address belongs to.</summary>
public static class AccountKey
{
    /// <summary>The firm's domain without what stands before its name ("eu.contoso.co.uk" → "contoso.co.uk"); behind a public mail house stands a person, so the whole address. Empty when it is no address.</summary>
    /// <param name="address">A mail address.</param>
    public static string Of(string address)
    {
        var (whole, domain) = (address.Trim().ToLowerInvariant(), new Correspondent(null, address.Trim().ToLowerInvariant()).Domain);
        return !whole.Contains('@', StringComparison.Ordinal) || domain.Length == 0 ? "" : PublicMail.Has(domain) ? whole : Root(domain);
    }

    /// <summary>Whether it names one person and not a firm.</summary>
    public static bool IsPerson(string key) => key.Contains('@', StringComparison.Ordinal);

    private static string Root(string domain)
    {
        var label = Firm.LabelOf(domain);
        var at = $".{domain}".LastIndexOf($".{label}.", StringComparison.Ordinal);
        return at < 0 ? domain : domain[at..];
    }
}
