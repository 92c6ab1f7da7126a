using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.SignIn;

/// <summary>Signs tokens and checks them. Their lifetimes run on the machine's clock, as the product checks them against it.</summary>
internal sealed class Tokens(SignInKey key, TimeProvider machine)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(75);
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    public static string Issuer(Guid tenant) => $"https://login.microsoftonline.com/{tenant}/v2.0";

    public string Access(Person person, string clientId, string resource, IEnumerable<string> scopes) =>
        Sign(person, resource == Registration.Graph ? Registration.Graph : Registration.Product, new()
        {
            ["azp"] = clientId,
            ["appid"] = clientId,
            ["azpacr"] = "0",
            ["scp"] = string.Join(' ', scopes),
        });

    public string Identity(Person person, string clientId, string? nonce)
    {
        var claims = new Dictionary<string, object>(StringComparer.Ordinal);
        if (nonce is not null)
        {
            claims["nonce"] = nonce;
        }

        return Sign(person, clientId, claims);
    }

    /// <summary>The same token with other claims (null takes one away), signed with the right key: what a careless or hostile directory could hand out.</summary>
    public string Anew(string token, JsonObject changes)
    {
        var claims = (JsonObject)JsonNode.Parse(Base64UrlEncoder.Decode(token.Split('.')[1]))!;
        foreach (var (name, value) in changes)
        {
            claims.Remove(name);
            if (value is not null)
            {
                claims[name] = value.DeepClone();
            }
        }

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(claims.ToJsonString(), new SigningCredentials(key.Key, SecurityAlgorithms.RsaSha256));
    }

    /// <summary>What a token says, when it is one of ours for that audience and still good; otherwise null.</summary>
    public async Task<JsonWebToken?> Check(string token, string audience)
    {
        var result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = key.Key,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ValidAudience = audience,
            IssuerValidator = (issuer, read, _) => read is JsonWebToken jwt && jwt.TryGetValue<string>("tid", out var tenant) && issuer == $"https://login.microsoftonline.com/{tenant}/v2.0"
                ? issuer
                : throw new SecurityTokenInvalidIssuerException(),
        });
        return result.IsValid ? (JsonWebToken)result.SecurityToken : null;
    }

    public static string ClientInfo(Person person) =>
        Base64UrlEncoder.Encode(new JsonObject { ["uid"] = person.ObjectId.ToString(), ["utid"] = person.TenantId.ToString() }.ToJsonString());

    public static int LifetimeSeconds => (int)Lifetime.TotalSeconds;

    private string Sign(Person person, string audience, Dictionary<string, object> claims)
    {
        claims["ver"] = "2.0";
        claims["oid"] = person.ObjectId.ToString();
        claims["tid"] = person.TenantId.ToString();
        claims["sub"] = Base64UrlEncoder.Encode(Person.Named("subject", audience + person.Address).ToByteArray());
        claims["name"] = person.Name;
        claims["preferred_username"] = person.Address;
        claims["uti"] = Base64UrlEncoder.Encode(Guid.NewGuid().ToByteArray());
        var now = machine.GetUtcNow().UtcDateTime;
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer(person.TenantId),
            Audience = audience,
            IssuedAt = now,
            NotBefore = now.AddMinutes(-1),
            Expires = now + Lifetime,
            Claims = claims,
            SigningCredentials = new SigningCredentials(key.Key, SecurityAlgorithms.RsaSha256),
        });
    }
}
