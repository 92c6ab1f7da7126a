using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests;

/// <summary>A sales rep at work: their mailbox in the stand-in, and what they ask of the product.</summary>
internal sealed class Rep(SandboxHost sandbox, string address, HttpClient api) : IDisposable
{
    private static int reps;

    public string Address => address;

    public HttpClient Api => api;

    /// <summary>Somebody new, with an empty mailbox.</summary>
    public static async Task<Rep> Arrives(SandboxHost sandbox)
    {
        var address = $"rep{Interlocked.Increment(ref reps)}@northgate.example";
        return new(sandbox, address, await sandbox.SignedIn(address));
    }

    /// <summary>A thread in which the rep has sent a quote and the customer has not answered. The answer is the item id of its last mail.</summary>
    public async Task<string> HasAThread(string subject = "Handset rollout")
    {
        var id = $"t{Guid.NewGuid():N}";
        var thread = new JsonObject
        {
            ["id"] = id,
            ["reader"] = address,
            ["zone"] = "America/New_York",
            ["messages"] = new JsonArray(
                Mail("m1", "Dana Reyes <dana@contoso.example>", [$"Sam Rep <{address}>"], ["Karl Voss <karl@contoso.example>"], "2026-09-08T09:00:00-04:00", subject, "Hi Sam,\n\ncould you send us a quote for 40 handsets?\n\nDana"),
                Mail("m2", $"Sam Rep <{address}>", ["Dana Reyes <dana@contoso.example>"], ["Karl Voss <karl@contoso.example>"], "2026-09-09T10:00:00-04:00", "RE: " + subject, "Hi Dana,\n\nattached is our quote for 40 handsets at $120 each.\n\nSam")),
        };
        var messages = await sandbox.CaseArrives(thread);
        return (string)messages[^1]["id"]!;
    }

    /// <summary>The thread of the invented mailbox in which all is said and nobody speaks. The answer is the item id of its last mail.</summary>
    public async Task<string> HasAFinishedThread()
    {
        using var invented = new StreamReader(typeof(SandboxHost).Assembly.GetManifestResourceStream("mailbox.jsonl")!);
        var thread = (await invented.ReadToEndAsync()).Split('\n').Single(line => line.Contains("One system for three yards", StringComparison.Ordinal)).Replace("mike@northgate.example", address, StringComparison.Ordinal);
        return (string)(await sandbox.CaseArrives((JsonObject)JsonNode.Parse(thread)!))[^1]["id"]!;
    }

    /// <summary>The customer writes into the thread.</summary>
    public async Task CustomerWrites(string itemId, string text, string from = "dana@contoso.example")
    {
        // Mail counts in seconds: what was done in the same one came before it.
        await sandbox.TimePasses(NodaTime.Duration.FromSeconds(2));
        var now = NodaTime.Text.InstantPattern.ExtendedIso.Format(await sandbox.Now());
        var thread = await Message(itemId);
        await sandbox.MailArrives(address, new JsonObject
        {
            ["subject"] = "Re: " + (string)thread["subject"]!,
            ["conversationId"] = (string)thread["conversationId"]!,
            ["internetMessageId"] = $"<{Guid.NewGuid():N}@contoso.example>",
            ["from"] = Recipient(from),
            ["toRecipients"] = new JsonArray(Recipient(address)),
            ["sentDateTime"] = now,
            ["receivedDateTime"] = now,
            ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = text },
        });
    }

    /// <summary>The rep does something to a mail in Outlook itself, by right-click.</summary>
    public async Task InOutlook(string itemId, JsonObject change) => await Graph(HttpMethod.Patch, $"me/messages/{Uri.EscapeDataString(itemId)}", change);

    /// <summary>The rep categorizes a mail by right-click; none takes every category off.</summary>
    public Task Categorizes(string itemId, params string[] categories) => InOutlook(itemId, new JsonObject { ["categories"] = new JsonArray([.. categories.Select(one => (JsonNode)one!)]) });

    /// <summary>Somebody asks Graph as Outlook would, with the rep's own rights.</summary>
    public async Task<JsonNode?> Graph(HttpMethod method, string path, JsonObject? body = null)
    {
        using var plain = new HttpClient { BaseAddress = sandbox.Uri };
        using var asked = await plain.PostAsJsonAsync("sandbox/token", new { user = address, client = "outlook", scope = "https://graph.microsoft.com/.default" });
        var token = (string)(await asked.Content.ReadFromJsonAsync<JsonNode>())!["access_token"]!;
        using var request = new HttpRequestMessage(method, new Uri($"v1.0/{path}", UriKind.Relative)) { Content = body is null ? null : JsonContent.Create<JsonNode>(body) };
        request.Headers.Authorization = new("Bearer", token);
        using var answer = await plain.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.IsSuccessStatusCode, text);
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    public async Task<JsonObject> Message(string itemId) => (await Mailbox("messages")).Single(message => (string)message["id"]! == itemId);

    /// <summary>What lies in the mailbox: "messages", "drafts", "tasks".</summary>
    public async Task<IReadOnlyList<JsonObject>> Mailbox(string what) => [.. ((JsonArray)(await sandbox.Mailbox(address))[what]!).Select(one => (JsonObject)one!)];

    public Task<HttpResponseMessage> Get(string door) => api.GetAsync(new Uri(door, UriKind.Relative));

    public Task<HttpResponseMessage> Post(string door, JsonObject body) => api.PostAsJsonAsync<JsonNode>(door, body);

    public Task<HttpResponseMessage> Put(string door, JsonObject body) => api.PutAsJsonAsync<JsonNode>(door, body);

    public async Task<JsonObject> Opens(string itemId) => await Told(await Get($"api/threads?itemId={Uri.EscapeDataString(itemId)}"));

    public Task<HttpResponseMessage> Sets(string itemId, string on) => Post("api/followups", new JsonObject { ["itemId"] = itemId, ["on"] = on });

    public async Task<JsonObject> Keeps(string itemId, string on) => await Told(await Sets(itemId, on));

    public async Task<JsonArray> FollowUps() => (JsonArray)(await (await Get("api/followups")).Content.ReadFromJsonAsync<JsonNode>())!;

    /// <summary>The answer, which has to be a good one.</summary>
    public static async Task<JsonObject> Told(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), text);
        return (JsonObject)JsonNode.Parse(text)!;
    }

    /// <summary>The refusal, which has to have this status and this code, and a sentence.</summary>
    public static async Task<JsonObject> Refused(HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(status), text);
        var problem = (JsonObject)JsonNode.Parse(text)!;
        Assert.That((string?)problem["code"], Is.EqualTo(code), text);
        Assert.That((string?)problem["title"], Does.EndWith("."), text);
        return problem;
    }

    public void Dispose() => api.Dispose();

    private static JsonObject Mail(string id, string from, string[] to, string[] cc, string at, string subject, string text) => new()
    {
        ["id"] = id,
        ["from"] = from,
        ["to"] = new JsonArray([.. to.Select(one => (JsonNode)one!)]),
        ["cc"] = new JsonArray([.. cc.Select(one => (JsonNode)one!)]),
        ["at"] = at,
        ["subject"] = subject,
        ["text"] = text,
    };

    private static JsonObject Recipient(string one) => new() { ["emailAddress"] = new JsonObject { ["address"] = one, ["name"] = one.Split('@')[0] } };
}
