using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests.StandIn;

/// <summary>What Graph does with mail, the stand-in does too.</summary>
public sealed class GraphMailTests
{
    [Test]
    public async Task A_list_comes_ten_at_a_time_with_a_link_to_the_next()
    {
        var user = Standing.Somebody();
        for (var i = 0; i < 12; i++)
        {
            await Standing.Host.MailArrives(user, Mails.From("dana@contoso.example", $"Mail {i}", conversation: "it's one"));
        }

        using var graph = await GraphCaller.Of(user);
        var first = await graph.Get("/me/messages?$filter=conversationId%20eq%20'it''s%20one'&$select=subject");
        Assert.That(first.Value, Has.Count.EqualTo(10));
        var next = new Uri((string)first.Body!["@odata.nextLink"]!);
        var second = await graph.Get(next.PathAndQuery["/v1.0".Length..]);
        Assert.That(first.Value.Concat(second.Value).Select(one => (string)one!["subject"]!).Distinct().ToList(), Has.Count.EqualTo(12));
        Assert.That(second.Body!["@odata.nextLink"], Is.Null);
    }

    [Test]
    public async Task Drafts_and_deleted_mails_are_listed_among_the_others()
    {
        var user = Standing.Somebody();
        var id = (string)(await Standing.Host.MailArrives(user, Mails.From("dana@contoso.example", "Gone")))["id"]!;
        using var graph = await GraphCaller.Of(user);
        await graph.Post("/me/messages", new JsonObject { ["subject"] = "Not sent" });
        await graph.Delete($"/me/messages/{id}");
        Assert.That((await graph.Get("/me/messages")).Value.Select(one => (string)one!["subject"]!), Is.EquivalentTo(["Gone", "Not sent"]));
    }

    [Test]
    public async Task The_new_part_of_a_mail_is_told_only_to_those_who_ask_for_it()
    {
        const string Mike = "mike@northgate.example";
        using var graph = await GraphCaller.Of(Mike, prefer: "outlook.body-content-type=\"text\"");
        var plain = (await graph.Get("/me/messages?$filter=internetMessageId eq '<m5.sb-01@mail.example>'")).Value.Single()!;
        Assert.That(plain["uniqueBody"], Is.Null);
        var asked = (await graph.Get("/me/messages?$filter=internetMessageId eq '<m5.sb-01@mail.example>'&$select=body,uniqueBody")).Value.Single()!;
        Assert.That((string)asked["uniqueBody"]!["content"]!, Has.Length.LessThan(((string)asked["body"]!["content"]!).Length).And.Not.Contains("Could you redo it for nine?"));
        Assert.That((string)asked["body"]!["content"]!, Does.Contain("Could you redo it for nine?").And.Not.Contains("<div"));
    }

    [Test]
    public async Task An_outlook_id_is_translated_into_the_one_that_stays()
    {
        var user = Standing.Somebody();
        var message = await Standing.Host.MailArrives(user, Mails.From("dana@contoso.example", "Quote"));
        using var graph = await GraphCaller.Of(user, "User.Read");
        var told = await graph.Post("/me/translateExchangeIds", new JsonObject
        {
            ["inputIds"] = new JsonArray(((string)message["id"]!).Replace('_', '+').Replace('-', '/'), "nonsense"),
            ["sourceIdType"] = "ewsId",
            ["targetIdType"] = "restImmutableEntryId",
        });
        Assert.That((string)told.Value[0]!["targetId"]!, Is.EqualTo((string)message["immutableId"]!));
        Assert.That((string)told.Value[1]!["errorDetails"]!["code"]!, Is.EqualTo("ErrorInvalidIdMalformed"));
    }

    [Test]
    public async Task A_reply_to_all_keeps_the_thread_and_loses_the_comment()
    {
        var user = Standing.Somebody();
        var mail = Mails.From("dana@contoso.example", "Quote", "What does it cost?");
        mail["toRecipients"] = Mails.To(user, "karl@contoso.example");
        mail["ccRecipients"] = Mails.To("priya@northgate.example");
        var message = await Standing.Host.MailArrives(user, mail);
        using var graph = await GraphCaller.Of(user);
        var draft = (await graph.Post($"/me/messages/{(string)message["id"]!}/createReplyAll", new JsonObject { ["comment"] = "Lost words" })).Body!;
        Assert.Multiple(() =>
        {
            Assert.That(Addresses(draft["toRecipients"]), Is.EqualTo(new[] { "dana@contoso.example", "karl@contoso.example" }));
            Assert.That(Addresses(draft["ccRecipients"]), Is.EqualTo(new[] { "priya@northgate.example" }));
            Assert.That((string)draft["subject"]!, Is.EqualTo("RE: Quote"));
            Assert.That((string)draft["conversationId"]!, Is.EqualTo((string)message["conversationId"]!));
            Assert.That((string)draft["body"]!["content"]!, Does.Contain("What does it cost?").And.Not.Contain("Lost words"));
            Assert.That((bool)draft["isDraft"]!, Is.True);
        });
    }

    [Test]
    public async Task A_new_body_replaces_the_quoted_thread_as_well()
    {
        var user = Standing.Somebody();
        var message = await Standing.Host.MailArrives(user, Mails.From("dana@contoso.example", "Quote", "What does it cost?"));
        using var graph = await GraphCaller.Of(user);
        var draft = await graph.Post($"/me/messages/{(string)message["id"]!}/createReplyAll");
        var changed = await graph.Patch($"/me/messages/{draft.Id}", new JsonObject { ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "<p>Forty.</p>" } });
        Assert.That((string)changed.Body!["body"]!["content"]!, Is.EqualTo("<p>Forty.</p>"));
    }

    [Test]
    public async Task A_sent_draft_keeps_its_immutable_id_and_no_other()
    {
        var user = Standing.Somebody();
        using var immutable = await GraphCaller.Of(user, prefer: "IdType=\"ImmutableId\"");
        var draft = await immutable.Post("/me/messages", new JsonObject { ["subject"] = "Sent by hand", ["toRecipients"] = Mails.To("dana@contoso.example") });
        await OutlookSends(user, draft.Id);
        var told = await immutable.Get($"/me/messages/{draft.Id}");
        Assert.That((bool)told.Body!["isDraft"]!, Is.False);
        Assert.That((string)told.Body!["parentFolderId"]!, Is.EqualTo((await immutable.Get("/me/mailFolders/sentitems")).Id));
    }

    [Test]
    public async Task An_extended_property_is_found_by_its_value()
    {
        const string Property = "String {1b8bcd6f-2c3c-4b0b-9a63-2d2b4a1c7a10} Name FollowUpId";
        using var graph = await GraphCaller.Of(Standing.Somebody());
        await graph.Post("/me/messages", new JsonObject { ["subject"] = "Ours", ["singleValueExtendedProperties"] = new JsonArray(new JsonObject { ["id"] = Property, ["value"] = "42" }) });
        await graph.Post("/me/messages", new JsonObject { ["subject"] = "Not ours" });
        var found = await graph.Get($"/me/messages?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{Property}' and ep/value eq '42')&$expand=singleValueExtendedProperties($filter=id eq '{Property}')");
        Assert.That(found.Value.Select(one => (string)one!["subject"]!), Is.EqualTo(new[] { "Ours" }));
        Assert.That((string)found.Value[0]!["singleValueExtendedProperties"]![0]!["value"]!, Is.EqualTo("42"));
    }

    private static async Task OutlookSends(string user, string id)
    {
        using var plain = new HttpClient { BaseAddress = Standing.Host.Uri };
        using var body = new StringContent(new JsonObject { ["user"] = user, ["client"] = "outlook", ["scope"] = "https://graph.microsoft.com/.default" }.ToJsonString());
        using var answer = await plain.PostAsync(new Uri("/sandbox/token", UriKind.Relative), body);
        using var outlook = GraphCaller.With((string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["access_token"]!);
        Assert.That((await outlook.Post($"/me/messages/{id}/send")).Status, Is.EqualTo(202));
    }

    private static IEnumerable<string> Addresses(JsonNode? recipients) => ((JsonArray)recipients!).Select(one => (string)one!["emailAddress"]!["address"]!);
}
