using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests;

/// <summary>What anybody may hand over to be read: everything gets an answer that says what is wrong with it, nothing gets a 500.</summary>
internal sealed class ReadingInputTests
{
    private SandboxHost sandbox = null!;
    private HttpClient api = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        sandbox = await SandboxHost.StartAsync(new() { EmptyMailbox = true });
        api = await sandbox.SignedIn("mike@northgate.example");
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        api?.Dispose();
        if (sandbox is not null)
        {
            await sandbox.DisposeAsync();
        }
    }

    [TestCase("reader", "\"nobody\"")]
    [TestCase("reader", "null")]
    [TestCase("reader", "17")]
    [TestCase("reader", "\"a@b@c\"")]
    [TestCase("readerZone", "\"Mars/Olympus\"")]
    [TestCase("readerZone", "null")]
    [TestCase("now", "\"yesterday\"")]
    [TestCase("now", "5")]
    [TestCase("now", "\"9999-12-31T23:59:59Z\"")]
    [TestCase("messages", "null")]
    [TestCase("messages", "{}")]
    [TestCase("messages", "\"none\"")]
    public async Task A_field_that_cannot_be_read_is_named(string field, string value)
    {
        var request = Request();
        request[field] = JsonNode.Parse(value);

        var problem = await Rep.Refused(await Send(request.ToJsonString()), HttpStatusCode.BadRequest, "badRequest");

        Assert.That((string?)problem["errors"]![field]![0], Does.EndWith("."));
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("no json")]
    [TestCase("{\"reader\": \"mike@northgate.example\",}")]
    public async Task What_is_no_JSON_is_said_to_be_none(string body) => await Rep.Refused(await Send(body), HttpStatusCode.BadRequest, "badRequest");

    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("5")]
    public async Task Only_an_object_is_a_thread(string body) => await Rep.Refused(await Send(body), HttpStatusCode.BadRequest, "badRequest");

    [Test]
    public async Task JSON_that_is_nested_without_end_is_refused() =>
        await Rep.Refused(await Send(string.Concat(Enumerable.Repeat("[", 100_000))), HttpStatusCode.BadRequest, "badRequest");

    [TestCase("{}")]
    [TestCase("{\"id\": 5, \"subject\": [], \"from\": \"Dana\", \"toRecipients\": {}, \"body\": 7, \"sentDateTime\": \"soon\", \"internetMessageHeaders\": \"none\"}")]
    [TestCase("{\"id\": \"m1\", \"from\": null, \"body\": null}")]
    [TestCase("{\"id\": \"m1\", \"sentDateTime\": \"0001-01-01T00:00:00Z\", \"body\": {\"contentType\": \"html\", \"content\": \"<div><<<>>></p></html>\"}}")]
    [TestCase("{\"id\": \"m1\", \"sentDateTime\": \"9999-12-31T23:59:59Z\", \"from\": {\"emailAddress\": {\"address\": \"dana@contoso.example\"}}, \"body\": {\"contentType\": \"text\", \"content\": \"Let us talk tomorrow, or in three weeks.\"}}")]
    [TestCase("{\"id\": \"m1\", \"body\": {\"contentType\": \"text\", \"content\": \"half a smile \\ud83d\"}}")]
    [TestCase("{\"id\": \"\\ud800\", \"subject\": \"\\udc00\", \"body\": {\"contentType\": \"text\", \"content\": \"\\u0000\"}}")]
    public async Task Strange_mail_is_read_as_far_as_it_can_be(string message)
    {
        var text = $$"""{"reader": "mike@northgate.example", "readerZone": "America/New_York", "now": "2026-09-18T14:00:00Z", "messages": [{{message}}]}""";
        var reading = await Rep.Told(await Send(text));

        Assert.That(reading["messages"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Five_megabytes_of_mail_are_read()
    {
        var request = Request();
        request["messages"] = new JsonArray(new JsonObject
        {
            ["id"] = "m1",
            ["sentDateTime"] = "2026-09-10T10:00:00Z",
            ["from"] = new JsonObject { ["emailAddress"] = new JsonObject { ["address"] = "dana@contoso.example" } },
            ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = string.Concat(Enumerable.Repeat("The quick brown fox jumps over the lazy dog. ", 116_000)) },
        });

        await Rep.Told(await Send(request.ToJsonString()));
    }

    [Test]
    public async Task More_than_anybody_writes_is_refused_unread() =>
        await Rep.Refused(await Send(new string(' ', 40 * 1024 * 1024)), HttpStatusCode.RequestEntityTooLarge, "tooLarge");

    [Test]
    public async Task The_reading_has_every_list()
    {
        var reading = await Rep.Told(await Send(Request().ToJsonString()));

        Assert.That(reading.Select(list => list.Key), Is.EquivalentTo(new[]
        {
            "messages", "dates", "commitments", "requests", "holds", "refusals", "competitors", "absences", "departures",
            "stakeholders", "timeline", "statements", "contradictions", "objections", "plan", "push",
        }));
    }

    private static JsonObject Request() => new()
    {
        ["reader"] = "mike@northgate.example",
        ["readerZone"] = "America/New_York",
        ["now"] = "2026-09-18T14:00:00Z",
        ["messages"] = new JsonArray(),
    };

    private async Task<HttpResponseMessage> Send(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await api.PostAsync(new Uri("api/readings", UriKind.Relative), content);
    }
}
