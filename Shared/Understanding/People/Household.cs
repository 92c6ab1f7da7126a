namespace OutlookFollowUp.Understanding.People;

/// <summary>Who is "ours": everybody in the reader's mail domain; on a public mail domain only the reader.</summary>
internal sealed class Household(string reader)
{
    private readonly string domain = new Correspondent(null, reader).Domain;

    public string Reader => reader;

    public bool Has(string address)
    {
        if (address.Equals(reader, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var other = new Correspondent(null, address).Domain;
        return !PublicMail.Has(domain) && address.Contains('@', StringComparison.Ordinal) && IsSameFirm(other, domain);
    }

    // "mail.contoso.com" is Contoso too.
    public static bool IsSameFirm(string one, string other) =>
        one.Length > 0 && other.Length > 0
        && (one.Equals(other, StringComparison.OrdinalIgnoreCase) || IsBelow(one, other) || IsBelow(other, one));

    private static bool IsBelow(string one, string other) =>
        other.Contains('.', StringComparison.Ordinal) && one.Length > other.Length && one[^(other.Length + 1)] == '.' && one.EndsWith(other, StringComparison.OrdinalIgnoreCase);
}
