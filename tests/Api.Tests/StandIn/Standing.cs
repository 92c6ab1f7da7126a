using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests.StandIn;

/// <summary>One sandbox for all tests that look at the stand-in itself; each test brings its own person.</summary>
[SetUpFixture]
public sealed class Standing
{
    private static SandboxHost? host;
    private static int people;

    internal static SandboxHost Host => host ?? throw new InvalidOperationException("The sandbox has not been started.");

    internal static string Somebody() => $"person{Interlocked.Increment(ref people)}@northgate.example";

    [OneTimeSetUp]
    public async Task Start() => host = await SandboxHost.StartAsync(new SandboxOptions());

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (host is not null)
        {
            await host.DisposeAsync();
        }
    }
}

/// <summary>A caller of Graph with a token of their own.</summary>
internal sealed class GraphCaller : IDisposable
{
    private readonly HttpClient client;

    private GraphCaller(HttpClient client) => this.client = client;

    public static async Task<GraphCaller> Of(string user, string scopes = "Mail.ReadWrite", string? prefer = null, SandboxHost? at = null, string? client = null)
    {
        var host = at ?? Standing.Host;
        using var plain = new HttpClient { BaseAddress = host.Uri };
        var scope = string.Join(' ', scopes.Split(' ').Select(one => "https://graph.microsoft.com/" + one));
        using var answer = await plain.PostAsJsonAsync("sandbox/token", client is null ? new { user, scope } : (object)new { user, scope, client });
        answer.EnsureSuccessStatusCode();
        var token = (string)(await answer.Content.ReadFromJsonAsync<JsonNode>())!["access_token"]!;
        var asking = new HttpClient { BaseAddress = host.Uri };
        asking.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (prefer is not null)
        {
            asking.DefaultRequestHeaders.Add("Prefer", prefer);
        }

        return new GraphCaller(asking);
    }

    public static GraphCaller With(string token)
    {
        var client = new HttpClient { BaseAddress = Standing.Host.Uri };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return new GraphCaller(client);
    }

    public Task<Told> Get(string path) => Ask(HttpMethod.Get, path, null);

    public Task<Told> Post(string path, JsonNode? body = null) => Ask(HttpMethod.Post, path, body);

    public Task<Told> Patch(string path, JsonNode body) => Ask(HttpMethod.Patch, path, body);

    public Task<Told> Delete(string path) => Ask(HttpMethod.Delete, path, null);

    public void Dispose() => client.Dispose();

    public async Task<Told> Ask(HttpMethod method, string path, JsonNode? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(client.BaseAddress!, "/v1.0" + path));
        request.Content = body is null ? null : JsonContent.Create(body);
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return new Told((int)answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }
}

/// <summary>What Graph told: the status, and the body or the code of the refusal.</summary>
internal sealed record Told(int Status, JsonNode? Body)
{
    public string? Code => (string?)Body?["error"]?["code"];

    public JsonArray Value => (JsonArray)Body!["value"]!;

    public string Id => (string)Body!["id"]!;
}

/// <summary>Small mails to work with.</summary>
internal static class Mails
{
    public static JsonObject From(string address, string subject, string text = "Hello.", string? conversation = null)
    {
        var mail = new JsonObject
        {
            ["subject"] = subject,
            ["from"] = To(address)[0]!.DeepClone(),
            ["toRecipients"] = To("somebody@northgate.example"),
            ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = text },
        };
        if (conversation is not null)
        {
            mail["conversationId"] = conversation;
        }

        return mail;
    }

    public static JsonArray To(params string[] addresses) =>
        new([.. addresses.Select(address => new JsonObject { ["emailAddress"] = new JsonObject { ["address"] = address, ["name"] = address.Split('@')[0] } })]);

    public static JsonObject Zoned(string dateTime, string zone = "America/New_York") => new() { ["dateTime"] = dateTime, ["timeZone"] = zone };
}
