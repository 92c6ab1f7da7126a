using System.Text;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests.StandIn;

/// <summary>The controls, one by one.</summary>
public sealed class ControlTests
{
    private const string Reading = """{"reader":"mike@northgate.example","readerZone":"America/New_York","messages":[]}""";

    [Test]
    public async Task A_token_from_the_real_flow_opens_the_product()
    {
        using var client = await Standing.Host.SignedIn(Standing.Somebody());
        using var body = new StringContent(Reading, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/api/readings", UriKind.Relative), body);
        Assert.That((int)answer.StatusCode, Is.EqualTo(200));
    }

    [Test]
    public async Task Without_a_token_the_product_stays_closed()
    {
        using var client = new HttpClient { BaseAddress = Standing.Host.Uri };
        using var body = new StringContent(Reading, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/api/readings", UriKind.Relative), body);
        Assert.That((int)answer.StatusCode, Is.EqualTo(401));
    }

    [Test]
    public async Task The_invented_mailbox_has_fourteen_threads_and_what_its_owner_wrote_lies_in_sent_items()
    {
        const string Mike = "mike@northgate.example";
        var messages = ((JsonArray)(await Standing.Host.Mailbox(Mike))["messages"]!).Where(one => ((string)one!["conversationId"]!).StartsWith("sb-", StringComparison.Ordinal)).ToList();
        using var graph = await GraphCaller.Of(Mike);
        var sent = (await graph.Get("/me/mailFolders/sentitems")).Id;
        Assert.That(messages.Select(one => (string)one!["conversationId"]!).Distinct().ToList(), Has.Count.EqualTo(14));
        Assert.That(messages, Has.All.Matches<JsonNode>(one =>
            ((string)one["from"]!["emailAddress"]!["address"]! == Mike) == ((string)one["parentFolderId"]! == sent)));
        Assert.That(messages.Select(one => (string)one!["internetMessageId"]!), Does.Contain("<m1.sb-01@mail.example>"));
    }

    [Test]
    public async Task A_case_arrives_as_a_thread()
    {
        var user = Standing.Somebody();
        var arrived = await Standing.Host.CaseArrives((JsonObject)JsonNode.Parse($$"""
            {"id":"try-1","reader":"{{user}}","zone":"Europe/Berlin","messages":[
              {"id":"a","from":"Dana Reyes <dana@contoso.example>","to":["{{user}}"],"cc":[],"at":"2026-09-03T14:05:00-04:00","subject":"Quote","text":"Please send it.","headers":{"X-Test":"yes"},"attachments":["old.pdf"]},
              {"id":"b","from":"Me <{{user}}>","to":["dana@contoso.example"],"at":"2026-09-03T15:05:00-04:00","subject":"RE: Quote","html":"<p>Will do.</p>"}]}
            """)!);
        Assert.Multiple(() =>
        {
            Assert.That(arrived.Select(one => (string)one["internetMessageId"]!), Is.EqualTo(new[] { "<a.try-1@mail.example>", "<b.try-1@mail.example>" }));
            Assert.That(arrived.Select(one => (string)one["conversationId"]!), Is.All.EqualTo("try-1"));
            Assert.That((string)arrived[0]["sentDateTime"]!, Is.EqualTo("2026-09-03T18:05:00Z"));
            Assert.That(arrived[0]["internetMessageHeaders"]!.ToJsonString(), Does.Contain("X-Test").And.Contain("-0400"));
            Assert.That((bool)arrived[0]["hasAttachments"]!, Is.True);
            Assert.That(arrived[1]["internetMessageHeaders"], Is.Null);
        });
    }

    [Test]
    public async Task An_answer_joins_the_conversation_it_answers()
    {
        var user = Standing.Somebody();
        var first = await Standing.Host.MailArrives(user, Mails.From("dana@contoso.example", "Quote"));
        var answer = Mails.From("dana@contoso.example", "Another subject");
        answer["internetMessageHeaders"] = new JsonArray(new JsonObject { ["name"] = "In-Reply-To", ["value"] = (string)first["internetMessageId"]! });
        Assert.That((string)(await Standing.Host.MailArrives(user, answer))["conversationId"]!, Is.EqualTo((string)first["conversationId"]!));
    }

    [Test]
    public async Task Whoever_is_asked_for_has_a_mailbox_of_the_promised_shape()
    {
        var mailbox = await Standing.Host.Mailbox(Standing.Somebody());
        Assert.That(mailbox.Select(part => part.Key), Is.EqualTo(new[] { "messages", "drafts", "tasks", "events", "categories", "subscriptions" }));
        Assert.That(mailbox.Where(part => part.Key != "categories").Select(part => (JsonArray)part.Value!), Has.All.Empty);
    }

    [Test]
    public async Task Requests_are_listed_without_their_tokens()
    {
        var user = Standing.Somebody();
        using var graph = await GraphCaller.Of(user, prefer: "IdType=\"ImmutableId\"");
        await graph.Post("/me/messages?$select=id", new JsonObject { ["subject"] = $"For {user}" });
        var request = (await Standing.Host.Requests()).Single(one => (string?)one["body"]?["subject"] == $"For {user}");
        Assert.Multiple(() =>
        {
            Assert.That(((string)request["method"]!, (string)request["path"]!, (int)request["status"]!), Is.EqualTo(("POST", "/v1.0/me/messages?$select=id", 201)));
            Assert.That((string)request["headers"]!["Prefer"]!, Is.EqualTo("IdType=\"ImmutableId\""));
            Assert.That(request.ToJsonString(), Does.Not.Contain("Bearer"));
            Assert.That((string)request["at"]!, Does.Match("^20[0-9-]+T[0-9:]+Z$"));
        });
    }

    [TestCase("clock", """{"now":"tomorrow"}""")]
    [TestCase("clock", """{"advance":"three days"}""")]
    [TestCase("clock", """{"advance":"-1.00:00:00"}""")]
    [TestCase("clock", """{"now":"2026-09-19T00:00:00Z","advance":"1.00:00:00"}""")]
    [TestCase("clock", "{}")]
    [TestCase("clock", "not json")]
    [TestCase("token", """{"user":"nobody"}""")]
    [TestCase("token", "[]")]
    [TestCase("mail", """{"user":"mike@northgate.example"}""")]
    [TestCase("mail", """{"user":"mike@northgate.example","message":{"colour":"red"}}""")]
    [TestCase("mail", """{"message":{"subject":"x"}}""")]
    [TestCase("mail", """{"case":{"id":"x","reader":"nobody","messages":[]}}""")]
    [TestCase("mail", """{"case":{"id":"x","reader":"mike@northgate.example"}}""")]
    [TestCase("faults", """{"match":"/messages"}""")]
    [TestCase("faults", """{"match":"/messages","status":200}""")]
    [TestCase("faults", """{"notifications":"lose"}""")]
    [TestCase("faults", """{"consent":"given"}""")]
    [TestCase("faults", """{"status":"429"}""")]
    public async Task A_wrong_control_is_refused_with_a_sentence(string control, string body)
    {
        using var client = new HttpClient { BaseAddress = Standing.Host.Uri };
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri($"/sandbox/{control}", UriKind.Relative), content);
        Assert.That((int)answer.StatusCode, Is.EqualTo(400));
        Assert.That((string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["title"]!, Does.EndWith(".").Or.Contain("AADSTS"));
    }
}
