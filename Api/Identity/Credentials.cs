using Microsoft.Identity.Abstractions;
using Microsoft.Identity.Web;

namespace OutlookFollowUp.Api.Identity;

/// <summary>With what the service proves who it is, as the settings say. A secret can be copied and forgotten; it is for development.</summary>
internal static class Credentials
{
    /// <summary>Whether there is one at all.</summary>
    public static bool AreThere(MicrosoftIdentityOptions options) => IsSecret(options) || Names(options).Any();

    /// <summary>Whether it is, or may fall back to, a client secret.</summary>
    public static bool IsSecret(MicrosoftIdentityOptions options) =>
        options.ClientSecret is { Length: > 0 } || Descriptions(options).Any(one => one.CredentialType == CredentialType.Secret);

    /// <summary>What there is besides a secret, by the names the settings use.</summary>
    public static IEnumerable<string> Names(MicrosoftIdentityOptions options) =>
        Descriptions(options).Where(one => one.CredentialType != CredentialType.Secret).Select(one => one.SourceType.ToString());

    private static IEnumerable<CredentialDescription> Descriptions(MicrosoftIdentityOptions options) =>
        (options.ClientCredentials ?? []).Concat(options.ClientCertificates ?? []);
}
