using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace OutlookFollowUp.Sandbox;

/// <summary>The controls, over HTTP like everybody else uses them, with types.</summary>
internal sealed class SandboxClient(Uri sandbox) : IDisposable
{
    private readonly HttpClient client = new() { BaseAddress = sandbox, Timeout = TimeSpan.FromMinutes(5) };

    public async Task<string> Token(string user) => (string)(await Post("token", new JsonObject { ["user"] = user }))!["access_token"]!;

    public async Task<JsonObject> Tokens(string user, JsonObject? claims) =>
        (JsonObject)(await Post("token", new JsonObject { ["user"] = user, ["claims"] = claims?.DeepClone() }))!;

    public async Task<HttpClient> SignedIn(string user)
    {
        var signedIn = new HttpClient { BaseAddress = sandbox };
        signedIn.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await Token(user));
        return signedIn;
    }

    public async Task<Instant> Now() => Read((await Get("clock"))["now"]);

    public Task TimePasses(Duration span) => Post("clock", new JsonObject { ["advance"] = span.ToTimeSpan().ToString("c") });

    public Task ClockIs(Instant now) => Post("clock", new JsonObject { ["now"] = InstantPattern.ExtendedIso.Format(now) });

    public async Task<JsonObject> MailArrives(string user, JsonObject message) =>
        (JsonObject)(await Post("mail", new JsonObject { ["user"] = user, ["message"] = message.DeepClone() }))!["messages"]![0]!;

    public async Task<IReadOnlyList<JsonObject>> CaseArrives(JsonObject line) =>
        [.. ((JsonArray)(await Post("mail", new JsonObject { ["case"] = line.DeepClone() }))!["messages"]!).Select(message => (JsonObject)message!)];

    public async Task<JsonObject> Mailbox(string user) => (JsonObject)await Get($"mailboxes/{Uri.EscapeDataString(user)}");

    public Task Lifecycle(string user, string happened) => Post("lifecycle", new JsonObject { ["user"] = user, ["event"] = happened });

    public Task Fault(JsonObject? fault) => Post("faults", fault);

    public async Task<IReadOnlyList<JsonObject>> Requests() => [.. ((JsonArray)await Get("requests")).Select(request => (JsonObject)request!)];

    public async Task ForgetRequests()
    {
        using var answer = await client.DeleteAsync(new Uri("sandbox/requests", UriKind.Relative));
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => client.Dispose();

    private async Task<JsonNode> Get(string control) => (await client.GetFromJsonAsync<JsonNode>(new Uri("sandbox/" + control, UriKind.Relative)))!;

    private async Task<JsonNode?> Post(string control, JsonObject? body)
    {
        using var content = body is null ? null : JsonContent.Create<JsonNode>(body);
        using var answer = await client.PostAsync(new Uri("sandbox/" + control, UriKind.Relative), content);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? text.Length == 0 ? null : JsonNode.Parse(text)
            : throw new HttpRequestException($"The sandbox refused {control}: {text}", inner: null, answer.StatusCode);
    }

    private static Instant Read(JsonNode? now) => InstantPattern.ExtendedIso.Parse((string)now!).Value;
}
