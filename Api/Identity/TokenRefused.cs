namespace OutlookFollowUp.Api.Identity;

/// <summary>The sign-in service gives us no token for this person's mailbox.</summary>
internal sealed class TokenRefused(bool consentNeeded, IReadOnlyList<string> scopes, string? claims, Exception inner)
    : Exception("No token for the mailbox.", inner)
{
    /// <summary>Whether the person (or their firm) has not allowed it yet; else they have to sign in again.</summary>
    public bool ConsentNeeded => consentNeeded;

    /// <summary>What would have to be allowed.</summary>
    public IReadOnlyList<string> Scopes => scopes;

    /// <summary>What the sign-in service wants to see in the next sign-in; the pane hands it on.</summary>
    public string? Claims => claims;
}
