namespace OutlookFollowUp.Understanding.People;

/// <summary>A firm on the thread, as its people write it under their letters.</summary>
/// <param name="Domain">The mail domain its people write from, in lower case.</param>
/// <param name="Name">"Chesapeake Pipe &amp; Valve".</param>
public sealed record Firm(string Domain, string Name)
{
    /// <summary>The part of a domain that stands for the firm: "contoso" in mail.contoso.co.uk.</summary>
    public static string LabelOf(string domain) => domain.Split('.', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [] => domain,
        [var only] => only,
        [.., var name, "co" or "com" or "org" or "net" or "ac" or "gov", { Length: 2 }] => name,
        [.., var name, _] => name,
    };
}
