using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OutlookFollowUp.Sandbox.SignIn;

/// <summary>How the product proves who it is: by its secret, or by a statement signed with the certificate that is registered for it.</summary>
internal sealed class ProductProof(X509Certificate2? certificate)
{
    private const string Statement = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    public async Task<bool> Holds(Func<string, string?> field) =>
        field("client_secret") == Registration.ProductSecret
        || (certificate is not null && field("client_assertion_type") == Statement && field("client_assertion") is { } signed && await IsOurs(signed, certificate));

    private static async Task<bool> IsOurs(string signed, X509Certificate2 certificate) =>
        (await new JsonWebTokenHandler().ValidateTokenAsync(signed, new TokenValidationParameters
        {
            IssuerSigningKey = new X509SecurityKey(certificate),
            // MSAL names the key by the certificate's hash, in whichever of two ways; there is only one to try.
            TryAllIssuerSigningKeys = true,
            ValidIssuer = Registration.Product,
            AudienceValidator = (audiences, _, _) => audiences.All(audience => audience.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal)),
        })).IsValid;
}
