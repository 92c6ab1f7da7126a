using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Signed with the right key and still not good enough: each way a token can be wrong, tried.</summary>
internal sealed class ForgedTokenTests
{
    private const string Mike = "mike@northgate.example";
    private const string Stranger = "5e1f3a52-0d6b-4f4f-8a8e-111111111111";
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

    private static IEnumerable<TestCaseData> Forgeries()
    {
        yield return Forged("an issuer of another directory than its tenant", HttpStatusCode.Unauthorized, new() { ["iss"] = $"https://login.microsoftonline.com/{Stranger}/v2.0" });
        yield return Forged("an issuer that is nobody we know", HttpStatusCode.Unauthorized, new() { ["iss"] = $"https://login.example/{Stranger}/v2.0", ["tid"] = Stranger });
        yield return Forged("a tenant it was not issued in", HttpStatusCode.Unauthorized, new() { ["tid"] = Stranger });
        yield return Forged("no tenant", HttpStatusCode.Forbidden, new() { ["tid"] = null });
        yield return Forged("Graph as its audience", HttpStatusCode.Unauthorized, new() { ["aud"] = "https://graph.microsoft.com" });
        yield return Forged("another app as its audience", HttpStatusCode.Unauthorized, new() { ["aud"] = Stranger });
        yield return Forged("no audience", HttpStatusCode.Unauthorized, new() { ["aud"] = null });
        yield return Forged("another scope", HttpStatusCode.Forbidden, new() { ["scp"] = "Mail.Read" });
        yield return Forged("no scope, as an id token", HttpStatusCode.Unauthorized, new() { ["scp"] = null });
        yield return Forged("a role in place of a scope, as an app without a person", HttpStatusCode.Forbidden, new() { ["scp"] = null, ["roles"] = new JsonArray("access_as_user") });
        yield return Forged("a time that is over", HttpStatusCode.Unauthorized, new() { ["nbf"] = 1_600_000_000, ["exp"] = 1_600_003_600 });
        yield return Forged("a time that has not come", HttpStatusCode.Unauthorized, new() { ["nbf"] = 4_000_000_000, ["exp"] = 4_000_003_600 });
        yield return Forged("no end", HttpStatusCode.Unauthorized, new() { ["exp"] = null });
        yield return Forged("no person", HttpStatusCode.Forbidden, new() { ["oid"] = null });
    }

    [TestCaseSource(nameof(Forgeries))]
    public async Task It_opens_nothing(HttpStatusCode status, JsonObject claims)
    {
        var token = (string)(await sandbox.Tokens(Mike, claims))["access_token"]!;

        using var answer = await Knock(token);

        await Rep.Refused(answer, status, status == HttpStatusCode.Unauthorized ? "signInNeeded" : "notAllowed");
    }

    [Test]
    public async Task The_id_token_opens_nothing() =>
        await Rep.Refused(await Knock((string)(await sandbox.Tokens(Mike))["id_token"]!), HttpStatusCode.Unauthorized, "signInNeeded");

    [Test]
    public async Task A_token_for_Graph_opens_nothing()
    {
        using var graph = new HttpClient { BaseAddress = sandbox.Uri };
        using var given = await graph.PostAsync(new Uri("sandbox/token", UriKind.Relative), new StringContent($$"""{"user":"{{Mike}}","scope":"https://graph.microsoft.com/Mail.Read"}"""));
        var token = (string)JsonNode.Parse(await given.Content.ReadAsStringAsync())!["access_token"]!;

        await Rep.Refused(await Knock(token), HttpStatusCode.Unauthorized, "signInNeeded");
    }

    [Test]
    public async Task A_token_signed_anew_with_nothing_changed_opens() =>
        Assert.That((await Knock((string)(await sandbox.Tokens(Mike, []))["access_token"]!)).StatusCode, Is.EqualTo(HttpStatusCode.OK), "or the tests above prove nothing");

    private static TestCaseData Forged(string what, HttpStatusCode status, JsonObject claims) => new TestCaseData(status, claims).SetName($"A_token_with {what} opens nothing");

    private async Task<HttpResponseMessage> Knock(string token)
    {
        using var client = new HttpClient { BaseAddress = sandbox.Uri };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await client.GetAsync(new Uri("api/today", UriKind.Relative));
    }
}
