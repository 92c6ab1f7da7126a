using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Only a token for our own scope, signed by the sign-in service, opens a door.</summary>
internal sealed class SignInTests
{
    private static readonly string[] Doors = ["api/today", "api/followups", "api/threads?itemId=x", "api/drafts?itemId=x", "api/push?itemId=x"];
    private SandboxHost sandbox = null!;

    [OneTimeSetUp]
    public async Task Start() => sandbox = await SandboxHost.StartAsync(new() { EmptyMailbox = true });

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (sandbox is not null)
        {
            await sandbox.DisposeAsync();
        }
    }

    [TestCaseSource(nameof(Doors))]
    public async Task Without_a_token_no_door_opens(string door) => await Rep.Refused(await Knock(door, null), HttpStatusCode.Unauthorized, "signInNeeded");

    [Test]
    public async Task A_token_signed_by_somebody_else_opens_nothing() =>
        await Rep.Refused(await Knock("api/today", await Forged()), HttpStatusCode.Unauthorized, "signInNeeded");

    [Test]
    public async Task A_token_that_was_changed_on_the_way_opens_nothing()
    {
        var parts = (await sandbox.Token("mike@northgate.example")).Split('.');
        var claims = (JsonObject)JsonNode.Parse(Base64UrlEncoder.Decode(parts[1]))!;
        claims["oid"] = Guid.NewGuid().ToString();

        await Rep.Refused(await Knock("api/today", $"{parts[0]}.{Base64UrlEncoder.Encode(claims.ToJsonString())}.{parts[2]}"), HttpStatusCode.Unauthorized, "signInNeeded");
    }

    [Test]
    public async Task A_token_without_a_signature_opens_nothing()
    {
        var parts = (await sandbox.Token("mike@northgate.example")).Split('.');
        var header = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""");

        await Rep.Refused(await Knock("api/today", $"{header}.{parts[1]}."), HttpStatusCode.Unauthorized, "signInNeeded");
    }

    [Test]
    public async Task The_right_token_opens() =>
        Assert.That((await Knock("api/today", await sandbox.Token("mike@northgate.example"))).StatusCode, Is.EqualTo(HttpStatusCode.OK));

    [Test]
    public async Task What_is_not_there_is_not_found() => await Rep.Refused(await Knock("api/nothing", null), HttpStatusCode.NotFound, "notFound");

    [Test]
    public async Task Health_asks_for_no_token() => Assert.That((await Knock("health", null)).StatusCode, Is.EqualTo(HttpStatusCode.OK));

    private async Task<string> Forged()
    {
        var real = new JsonWebToken(await sandbox.Token("mike@northgate.example"));
        var claims = real.Claims.GroupBy(claim => claim.Type, StringComparer.Ordinal).ToDictionary(claim => claim.Key, claim => (object)claim.First().Value, StringComparer.Ordinal);
        using var key = RSA.Create(2048);
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = real.Issuer,
            Audience = real.Audiences.First(),
            Expires = real.ValidTo,
            Claims = claims.Where(claim => claim.Key is not ("iss" or "aud" or "exp" or "nbf" or "iat")).ToDictionary(StringComparer.Ordinal),
            SigningCredentials = new(new RsaSecurityKey(key) { KeyId = real.Kid }, SecurityAlgorithms.RsaSha256),
        };
        return new JsonWebTokenHandler().CreateToken(descriptor);
    }

    private async Task<HttpResponseMessage> Knock(string door, string? token)
    {
        using var client = new HttpClient { BaseAddress = sandbox.Uri };
        client.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await client.GetAsync(new Uri(door, UriKind.Relative));
    }
}
