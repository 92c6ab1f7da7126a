using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests;

/// <summary>A colleague and a stranger try every door of the API document with the ids of somebody else. A door that is new is tried too, or has to say why not.</summary>
internal sealed partial class ApartTests
{
    // Doors that take no id of anything: there is only one's own behind them.
    private static readonly HashSet<string> OnlyOnesOwn = new(StringComparer.Ordinal) { "readThread", "today", "standing", "listFollowUps", "showMyData", "eraseMe", "listAccounts", "insights", "warnings", "showMenu", "offerMenu", "showSettings", "changeSettings", "listCountries" };

    // A thread that one's own mailbox does not have may be one that is just being begun: there is nothing to say about it.
    private static readonly HashSet<string> HaveNothingToSay = new(StringComparer.Ordinal) { "lookOver" };

    private static readonly JsonObject Document = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(ApiDocumentTests.Root(), "AddIn", "src", "api", "openapi.json")))!;

    private SandboxHost sandbox = null!;
    private Rep victim = null!;
    private string mail = null!;
    private string thread = null!;
    private List<string> ids = null!;

    private static IEnumerable<TestCaseData> Doors() =>
        from path in (JsonObject)Document["paths"]!
        where path.Key.StartsWith("/api/", StringComparison.Ordinal)
        from door in (JsonObject)path.Value!
        from intruder in new[] { "colleague@northgate.example", "stranger@elsewhere.example" }
        select new TestCaseData(path.Key, door.Key, intruder).SetName($"{(string?)door.Value!["operationId"]} is shut to {intruder}");

    [OneTimeSetUp]
    public async Task SomebodyKeepsSomething()
    {
        sandbox = await SandboxHost.StartAsync(new() { EmptyMailbox = true });
        victim = await Rep.Arrives(sandbox);
        mail = await victim.HasAThread("Zanzibar rollout");
        var opened = await victim.Opens(mail);
        await victim.Keeps(mail, "2026-10-05");
        await victim.Post("api/drafts", new JsonObject { ["itemId"] = mail, ["body"] = "Hi Dana,\n\nany news?" });
        var missing = (await Rep.Told(await victim.Get($"api/push?itemId={Uri.EscapeDataString(mail)}")))["push"]!["missing"]!.AsArray().Select(line => (JsonNode)(string)line!["code"]!).ToArray();
        await Rep.Told(await victim.Post("api/push", new JsonObject { ["itemId"] = mail, ["body"] = "Whom did you choose?", ["to"] = new JsonArray("dana@contoso.example"), ["cc"] = new JsonArray(), ["wavedThrough"] = new JsonArray(missing) }));
        Assert.That(await Kept(), Does.Contain("\"wavedLines\":[{"));
        // The firm's own id is no secret among colleagues.
        var firm = (string)(await Rep.Told(await victim.Get("api/me/data")))["kept"]!["me"]![0]!["tenantId"]!;
        ids = [.. Ids().Matches(await Kept()).Select(match => match.Value).Where(id => id != firm).Distinct(StringComparer.Ordinal)];
        Assert.That(ids, Has.Count.GreaterThanOrEqualTo(4), "a follow-up, a deal, an account and touches have ids");
        thread = (string)opened["threadId"]!;
        Assert.That((string?)opened["dealName"], Is.EqualTo("Zanzibar rollout"));
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        victim?.Dispose();
        if (sandbox is not null)
        {
            await sandbox.DisposeAsync();
        }
    }

    [TestCaseSource(nameof(Doors))]
    public async Task It_is_shut(string path, string method, string intruder)
    {
        using var api = await sandbox.SignedIn(intruder);
        var before = await Kept();
        var door = (JsonObject)Document["paths"]![path]![method]!;
        var named = ((JsonArray?)door["parameters"] ?? []).Select(one => (Name: (string)one!["name"]!, In: (string)one["in"]!)).ToList();
        var inPath = named.Where(one => one.In == "path").Select(one => one.Name).ToList();
        var schema = door["requestBody"]?["content"]?["application/json"]?["schema"];
        var body = schema is null ? null : Sample("", schema, ids[0]);
        var inBody = (body as JsonObject)?.Select(field => field.Key).Where(IsId).ToList() ?? [];
        var takesAnId = inPath.Count > 0 || named.Any(one => IsId(one.Name)) || inBody.Count > 0;

        if (!takesAnId)
        {
            Assert.That(OnlyOnesOwn, Does.Contain((string)door["operationId"]!), "A new door that takes no id: see that there is only one's own behind it, then name it here.");
            using var answer = await api.SendAsync(Ask(method, path, body));
            var told = await answer.Content.ReadAsStringAsync();
            Assert.That(told, Does.Not.Contain("Zanzibar"));
            Assert.That(ids.Where(told.Contains), Is.Empty);
        }

        // Also with something of one's own in the one hand and something of theirs in the other.
        var own = inPath.Count > 0 && inBody.Count > 0 ? await Own(intruder, api) : [];
        var hands = from theirs in ids from place in own.Append(theirs) select (place, theirs);
        foreach (var (place, id) in takesAnId ? hands : [])
        {
            var address = inPath.Aggregate(path, (whole, name) => whole.Replace($"{{{name}}}", Uri.EscapeDataString(place), StringComparison.Ordinal));
            var query = string.Join('&', named.Where(one => one.In == "query").Select(one => $"{one.Name}={Uri.EscapeDataString(one.Name == "itemId" ? mail : one.Name == "threadId" ? thread : IsId(one.Name) ? id : "1")}"));
            using var answer = await api.SendAsync(Ask(method, query.Length > 0 ? $"{address}?{query}" : address, schema is null ? null : Sample("", schema, id)));
            var told = await answer.Content.ReadAsStringAsync();
            Assert.That(answer.StatusCode, Is.EqualTo(HaveNothingToSay.Contains((string)door["operationId"]!) ? HttpStatusCode.OK : HttpStatusCode.NotFound), $"{method} {address}: {told}");
            Assert.That(told, Does.Not.Contain("Zanzibar").And.Not.Contain("handsets"));
        }

        Assert.That(await Kept(), Is.EqualTo(before), "what somebody keeps has changed by another's hand");
    }

    // Doors that stand outside of the document: nobody's things lie behind them, and what may come in there has tests of its own.
    private static readonly HashSet<string> Outside = new(StringComparer.Ordinal) { "/health", "/health/ready", "/notices/mail", "/notices/lifecycle", "/openapi/{documentName}.json" };

    [Test]
    public void No_door_is_forgotten()
    {
        var tried = ((JsonObject)Document["paths"]!).SelectMany(path => ((JsonObject)path.Value!).Select(door => $"{door.Key.ToUpperInvariant()} {path.Key}")).ToHashSet(StringComparer.Ordinal);

        var forgotten = from source in sandbox.Product.GetServices<EndpointDataSource>()
                        from endpoint in source.Endpoints.OfType<RouteEndpoint>()
                        let path = "/" + Constraint().Replace(endpoint.RoutePattern.RawText ?? "", "}").Trim('/')
                        where !Outside.Contains(path)
                        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]
                        let door = $"{method} {path}"
                        where !tried.Contains(door)
                        select door;

        Assert.That(forgotten, Is.Empty, "A door that the walk does not try: put it into the document, or name it here and try it elsewhere.");
    }

    private async Task<List<string>> Own(string intruder, HttpClient api)
    {
        var rep = new Rep(sandbox, intruder, api);
        await rep.Keeps(await rep.HasAThread("Something else"), "2026-10-05");
        var kept = (await Rep.Told(await rep.Get("api/me/data")))["kept"]!.ToJsonString();
        return [.. Ids().Matches(kept).Select(match => match.Value).Distinct(StringComparer.Ordinal)];
    }

    private async Task<string> Kept() => (await Rep.Told(await victim.Get("api/me/data")))["kept"]!.ToJsonString();

    private static HttpRequestMessage Ask(string method, string address, JsonNode? body) => new(new HttpMethod(method.ToUpperInvariant()), new Uri(address, UriKind.Relative))
    {
        Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
    };

    // What a door calls the things of its own that it takes; what a mail's finding is called is none of them.
    private static bool IsId(string name) => name is "id" or "itemId" or "threadId" or "accountId" or "dealId" or "otherId";

    // Something the door would take, made from what the document says about it.
    private JsonNode? Sample(string name, JsonNode schema, string id)
    {
        if (schema["$ref"] is { } reference)
        {
            return Sample(name, Document["components"]!["schemas"]![((string)reference!).Split('/')[^1]]!, id);
        }

        if (schema["allOf"] is JsonArray { Count: > 0 } all)
        {
            return Sample(name, all[0]!, id);
        }

        return (string?)schema["type"] switch
        {
            _ when schema["enum"] is JsonArray { Count: > 0 } values => values[0]!.DeepClone(),
            "object" => new JsonObject(((JsonObject?)schema["properties"] ?? []).Select(field => KeyValuePair.Create(field.Key, Sample(field.Key, field.Value!, id)))),
            "array" => new JsonArray(Sample(name, schema["items"]!, id)),
            "boolean" => true,
            "integer" or "number" => 1,
            _ when name == "itemId" => mail,
            _ when name == "threadId" => thread,
            _ when name == "code" => "US",
            _ when (string?)schema["format"] == "date" => "2026-10-06",
            _ when (string?)schema["format"] == "uuid" => id,
            _ when name is "to" or "cc" or "address" or "reader" => "dana@contoso.example",
            _ => "word",
        };
    }

    [GeneratedRegex(":[a-z]+}", RegexOptions.NonBacktracking)]
    private static partial Regex Constraint();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.NonBacktracking)]
    private static partial Regex Ids();
}
