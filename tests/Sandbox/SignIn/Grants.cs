using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.SignIn;

/// <summary>What the sign-in service has handed out and takes back: codes, good once, and refresh tokens.</summary>
internal sealed class Grants(TimeProvider machine)
{
    private readonly ConcurrentDictionary<string, CodeGrant> codes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RefreshGrant> refreshes = new(StringComparer.Ordinal);

    public string Code(CodeGrant grant)
    {
        var code = "0." + Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        codes[code] = grant;
        return code;
    }

    public CodeGrant? TakeCode(string code) => codes.TryRemove(code, out var grant) ? grant : null;

    public string Refresh(Person person, string clientId)
    {
        var token = "1." + Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        refreshes[token] = new(person, clientId, machine.GetUtcNow());
        return token;
    }

    public RefreshGrant? FindRefresh(string token) => refreshes.GetValueOrDefault(token);
}

/// <summary>Somebody signed in and may now be given tokens, once, by whoever knows the verifier.</summary>
internal sealed record CodeGrant(Person Person, string ClientId, string RedirectUri, string Challenge, string? Nonce, Scopes Scopes);

/// <summary>An app may ask again for this person.</summary>
internal sealed record RefreshGrant(Person Person, string ClientId, DateTimeOffset GivenAt);
