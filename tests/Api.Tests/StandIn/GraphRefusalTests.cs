using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests.StandIn;

/// <summary>The stand-in refuses what Graph refuses.</summary>
public sealed class GraphRefusalTests
{
    [Test]
    public async Task A_bad_token_is_turned_away()
    {
        using var graph = GraphCaller.With("not.a.token");
        await Refuses(graph.Get("/me/messages"), 401, "InvalidAuthenticationToken");
    }

    [Test]
    public async Task A_token_for_the_product_does_not_open_graph()
    {
        using var graph = GraphCaller.With(await Standing.Host.Token(Standing.Somebody()));
        await Refuses(graph.Get("/me/messages"), 401, "InvalidAuthenticationToken");
    }

    [Test]
    public async Task Without_the_scope_there_is_no_access()
    {
        using var graph = await GraphCaller.Of(Standing.Somebody(), "Mail.Read");
        await Refuses(graph.Get("/me/mailboxSettings"), 403, "ErrorAccessDenied");
        await Refuses(graph.Post("/me/messages", new JsonObject()), 403, "ErrorAccessDenied");
    }

    [Test]
    public async Task Sending_needs_a_permission_that_the_product_never_gets()
    {
        using var graph = await GraphCaller.Of(Standing.Somebody());
        var draft = await graph.Post("/me/messages", new JsonObject { ["toRecipients"] = Mails.To("dana@contoso.example") });
        await Refuses(graph.Post($"/me/messages/{draft.Id}/send"), 403, "ErrorAccessDenied");
    }

    [Test]
    public async Task Another_persons_mailbox_is_closed()
    {
        using var graph = await GraphCaller.Of(Standing.Somebody());
        await Refuses(graph.Get($"/users/{Standing.Somebody()}/messages"), 403, "ErrorAccessDenied");
    }

    [TestCase("$filter=conversationId eq 'x'&$orderby=receivedDateTime desc")]
    [TestCase("$filter=conversationId eq 'x' and receivedDateTime ge 2026-01-01T00:00:00Z&$orderby=receivedDateTime")]
    public async Task An_order_that_the_filter_does_not_lead_with_is_inefficient(string query)
    {
        using var graph = await GraphCaller.Of(Standing.Somebody());
        await Refuses(graph.Get($"/me/messages?{query}"), 400, "InefficientFilter");
    }

    [Test]
    public async Task An_order_that_leads_the_filter_is_taken()
    {
        using var graph = await GraphCaller.Of(Standing.Somebody());
        var told = await graph.Get("/me/messages?$filter=receivedDateTime ge 2026-01-01T00:00:00Z and conversationId eq 'x'&$orderby=receivedDateTime desc");
        Assert.That(told.Status, Is.EqualTo(200));
    }

    [TestCase("$select=subject,colour", "RequestBroker--ParseUri")]
    [TestCase("$filter=colour eq 'red'", "RequestBroker--ParseUri")]
    [TestCase("$filter=subject eq 'open", "RequestBroker--ParseUri")]
    [TestCase("$filter=subject", "BadRequest")]
    [TestCase("$top=0", "RequestBroker--ParseUri")]
    [TestCase("$top=1001", "RequestBroker--ParseUri")]
    [TestCase("$colour=red", "RequestBroker--ParseUri")]
    [TestCase("$expand=colours", "RequestBroker--ParseUri")]
    [TestCase("$expand=singleValueExtendedProperties", "ErrorInvalidPropertyRequest")]
    public async Task A_question_in_wrong_words_is_refused(string query, string code)
    {
        using var graph = await GraphCaller.Of(Standing.Somebody());
        await Refuses(graph.Get($"/me/messages?{query}"), 400, code);
    }

    [Test]
    public async Task A_body_with_an_unknown_property_is_refused()
    {
        using var graph = await GraphCaller.Of(Standing.Somebody(), "Mail.ReadWrite Tasks.ReadWrite");
        await Refuses(graph.Post("/me/messages", new JsonObject { ["colour"] = "red" }), 400, "RequestBodyRead");
        await Refuses(graph.Post("/me/messages", new JsonObject { ["body"] = new JsonObject { ["text"] = "x" } }), 400, "RequestBodyRead");
        var list = (string)(await graph.Get("/me/todo/lists")).Value[0]!["id"]!;
        await Refuses(graph.Post($"/me/todo/lists/{list}/tasks", new JsonObject { ["title"] = "x", ["reminder"] = "y" }), 400, "RequestBodyRead");
    }

    [Test]
    public async Task A_body_with_a_value_of_another_type_is_refused()
    {
        using var graph = await GraphCaller.Of(Standing.Somebody());
        await Refuses(graph.Post("/me/messages", new JsonObject { ["isRead"] = "yes" }), 400, "RequestBodyRead");
        await Refuses(graph.Post("/me/messages", new JsonObject { ["importance"] = "great" }), 400, "RequestBodyRead");
        await Refuses(graph.Post("/me/messages", new JsonObject { ["categories"] = "red" }), 400, "RequestBodyRead");
    }

    [Test]
    public async Task A_flag_with_a_due_date_needs_a_start_date()
    {
        var user = Standing.Somebody();
        var id = (string)(await Standing.Host.MailArrives(user, Mails.From("dana@contoso.example", "Quote")))["id"]!;
        using var graph = await GraphCaller.Of(user);
        var due = new JsonObject { ["flag"] = new JsonObject { ["flagStatus"] = "flagged", ["dueDateTime"] = Mails.Zoned("2026-09-25T00:00:00") } };
        await Refuses(graph.Patch($"/me/messages/{id}", due), 400, "ErrorInvalidArgument");
        due["flag"]!["startDateTime"] = Mails.Zoned("2026-09-25T00:00:00");
        Assert.That((await graph.Patch($"/me/messages/{id}", due)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_zone_that_nobody_knows_is_refused()
    {
        using var graph = await GraphCaller.Of(Standing.Somebody(), "Tasks.ReadWrite");
        var list = (string)(await graph.Get("/me/todo/lists")).Value[0]!["id"]!;
        var task = new JsonObject { ["title"] = "x", ["reminderDateTime"] = Mails.Zoned("2026-09-25T09:00:00", "Northgate Time") };
        await Refuses(graph.Post($"/me/todo/lists/{list}/tasks", task), 400, "TimeZoneNotSupportedException");
    }

    [Test]
    public async Task Wrong_ids_are_told_from_ids_of_nothing()
    {
        var user = Standing.Somebody();
        var message = await Standing.Host.MailArrives(user, Mails.From("dana@contoso.example", "Quote"));
        var id = (string)message["id"]!;
        using var graph = await GraphCaller.Of(user);
        await Refuses(graph.Get("/me/messages/nonsense"), 400, "ErrorInvalidIdMalformed");
        await Refuses(graph.Get($"/me/messages/{Uri.EscapeDataString(id.Replace('_', '+').Replace('-', '/'))}"), 400, "ErrorInvalidIdMalformed");
        await graph.Post($"/me/messages/{id}/move", new JsonObject { ["destinationId"] = "archive" });
        await Refuses(graph.Get($"/me/messages/{id}"), 404, "ErrorItemNotFound");
        Assert.That((await graph.Get($"/me/messages/{(string)message["immutableId"]!}")).Status, Is.EqualTo(200));
        using var other = await GraphCaller.Of(Standing.Somebody());
        await Refuses(other.Get($"/me/messages/{(string)message["immutableId"]!}"), 404, "ErrorInvalidMailboxItemId");
    }

    [Test]
    public async Task What_has_been_sent_cannot_be_written_again()
    {
        var user = Standing.Somebody();
        var id = (string)(await Standing.Host.MailArrives(user, Mails.From("dana@contoso.example", "Quote")))["id"]!;
        using var graph = await GraphCaller.Of(user);
        await Refuses(graph.Patch($"/me/messages/{id}", new JsonObject { ["subject"] = "Another" }), 400, "ErrorInvalidPropertySet");
        await Refuses(graph.Patch($"/me/messages/{id}", new JsonObject { ["conversationId"] = "x" }), 400, "ErrorInvalidPropertySet");
    }

    [Test]
    public async Task A_comment_and_a_body_cannot_both_be_given()
    {
        var user = Standing.Somebody();
        var id = (string)(await Standing.Host.MailArrives(user, Mails.From("dana@contoso.example", "Quote")))["id"]!;
        using var graph = await GraphCaller.Of(user);
        var both = new JsonObject { ["comment"] = "Hi", ["message"] = new JsonObject { ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = "Hi" } } };
        await Refuses(graph.Post($"/me/messages/{id}/createReplyAll", both), 400, "ErrorInvalidRequest");
    }

    [Test]
    public async Task The_fifth_request_at_once_to_a_mailbox_is_turned_away()
    {
        var user = Standing.Somebody();
        using var graph = await GraphCaller.Of(user);
        await Standing.Host.Fault(new JsonObject { ["match"] = "/me/messages?$top=7", ["delay"] = 0.5, ["times"] = 8 });
        var told = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => graph.Get("/me/messages?$top=7")));
        Assert.That(told.Count(one => one.Status == 200), Is.GreaterThanOrEqualTo(4));
        Assert.That(told.Where(one => one.Status != 200).Select(one => one.Code), Is.Not.Empty.And.All.EqualTo("ApplicationThrottled"));
        await Standing.Host.ClearFaults();
    }

    [Test]
    public async Task A_batch_takes_twenty_requests()
    {
        using var graph = await GraphCaller.Of(Standing.Somebody());
        JsonObject Batch(int many) => new() { ["requests"] = new JsonArray([.. Enumerable.Range(0, many).Select(i => new JsonObject { ["id"] = $"{i}", ["method"] = "GET", ["url"] = "/me/messages" })]) };
        await Refuses(graph.Post("/$batch", Batch(21)), 400, "BadRequest");
        Assert.That(((JsonArray)(await graph.Post("/$batch", Batch(20))).Body!["responses"]!).Select(one => (int)one!["status"]!), Has.Exactly(20).EqualTo(200));
    }

    [Test]
    public async Task Beta_is_not_there()
    {
        using var client = new HttpClient { BaseAddress = Standing.Host.Uri };
        using var answer = await client.GetAsync(new Uri("/beta/me", UriKind.Relative));
        Assert.That((int)answer.StatusCode, Is.EqualTo(404));
    }

    private static async Task Refuses(Task<Told> asked, int status, string code)
    {
        var told = await asked;
        Assert.That((told.Status, told.Code), Is.EqualTo((status, code)), told.Body?.ToJsonString());
    }
}
