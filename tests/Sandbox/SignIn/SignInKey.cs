using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace OutlookFollowUp.Sandbox.SignIn;

/// <summary>The key that all tokens are signed with. It is made at the start and dies with the process.</summary>
internal sealed class SignInKey : IDisposable
{
    private readonly RSA rsa = RSA.Create(2048);

    public SignInKey()
    {
        Key = new RsaSecurityKey(rsa) { KeyId = Base64UrlEncoder.Encode(SHA256.HashData(rsa.ExportSubjectPublicKeyInfo())) };
    }

    public RsaSecurityKey Key { get; }

    /// <summary>The public half, as anybody may fetch it.</summary>
    public JsonObject Published()
    {
        var known = rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["alg"] = "RS256",
                ["kid"] = Key.KeyId,
                ["n"] = Base64UrlEncoder.Encode(known.Modulus),
                ["e"] = Base64UrlEncoder.Encode(known.Exponent),
            }),
        };
    }

    public void Dispose() => rsa.Dispose();
}
