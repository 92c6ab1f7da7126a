namespace OutlookFollowUp.Api.Identity;

/// <summary>Who may come in, and with what we prove who we are. Section <c>Identity</c>, beside what Microsoft.Identity.Web reads there.</summary>
internal sealed class SignInOptions
{
    /// <summary>The directories of the firms that may come in, by their ids. Without any, every firm may.</summary>
    public IReadOnlyList<string> AllowedTenants { get; init; } = [];

    /// <summary>Whether a client secret will do outside of development too.</summary>
    public bool AllowSecret { get; init; }

    /// <summary>Whether people of this directory may come in.</summary>
    public bool LetsIn(string tenantId) => AllowedTenants.Count == 0 || AllowedTenants.Contains(tenantId, StringComparer.OrdinalIgnoreCase);
}
