namespace OutlookFollowUp.Api.Identity;

/// <summary>The sign-in service gives us no token for this person's mailbox.</summary>
internal sealed class TokenRefused(TokenRefusal why, IReadOnlyList<string> scopes, string? claims, Exception? inner)
    : Exception("No token for the mailbox.", inner)
{
    /// <summary>What stands in the way.</summary>
    public TokenRefusal Why => why;

    /// <summary>What would have to be allowed.</summary>
    public IReadOnlyList<string> Scopes => scopes;

    /// <summary>What the sign-in service wants to see in the next sign-in; the pane hands it on.</summary>
    public string? Claims => claims;
}

/// <summary>Why the sign-in service gives no token.</summary>
internal enum TokenRefusal
{
    /// <summary>The person has to sign in again: the session ended, the password changed, or more is to be shown.</summary>
    SignInNeeded,

    /// <summary>The person, or their firm, has not allowed it, or has taken it back.</summary>
    ConsentNeeded,

    /// <summary>A policy of their firm forbids it, however often they sign in.</summary>
    Blocked,
}
