using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Web;
using OutlookFollowUp.Api.Identity;

namespace OutlookFollowUp.Api.Health;

/// <summary>The app registration, and with what the service proves that it is the app.</summary>
internal static class IdentityCheckup
{
    public static IEnumerable<Finding> Look(IServiceProvider services)
    {
        MicrosoftIdentityOptions identity;
        SignInOptions own;
        try
        {
            identity = services.GetRequiredService<IOptionsMonitor<MicrosoftIdentityOptions>>().Get(JwtBearerDefaults.AuthenticationScheme);
            own = services.GetRequiredService<IOptions<SignInOptions>>().Value;
        }
        catch (OptionsValidationException)
        {
            // Said already, in the words of the settings.
            return [];
        }

        return
        [
            Guid.TryParse(identity.ClientId, out _)
                ? Finding.Right($"The app registration is {identity.ClientId}.")
                : Finding.Wrong("Identity:ClientId is not the id of an app registration, which looks like 7c1d5a0e-3b52-4d4e-9a77-2f6c0f6d9b41."),
            Credential(identity),
            own.AllowedTenants.Count switch
            {
                0 => Finding.Note("People of every firm may sign in. Identity:AllowedTenants would name some."),
                var some => Finding.Right($"People of {some} named {(some == 1 ? "firm" : "firms")} may sign in."),
            },
        ];
    }

    private static Finding Credential(MicrosoftIdentityOptions identity) => (Credentials.Names(identity).ToList(), Credentials.IsSecret(identity)) switch
    {
        ([], false) => Finding.Wrong("The service has nothing to prove who it is. Name a managed identity or a certificate under Identity:ClientCredentials."),
        (_, true) => Finding.Note("The service proves who it is by a client secret. That is for development."),
        (var names, _) => Finding.Right($"The service proves who it is by {string.Join(", then ", names)}."),
    };
}
