using System.Net;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests;

internal sealed class LookOverTests(DatabaseKind kind) : ProductTests(kind)
{
    [Test]
    public async Task A_draft_is_looked_over_in_its_thread()
    {
        var mail = await Rep.HasAThread();
        await Rep.CustomerWrites(mail, "Please don't contact us before the 12th of October.");
        var thread = (string)(await Rep.Message(mail))["conversationId"]!;

        var reply = await LookOver(thread, "Hi Dana, I'll send you the price for 60 by Friday.", "dana@contoso.example");

        Assert.That(Codes(reply), Is.EqualTo(new[] { "holdStands" }));
        Assert.That((string?)reply["promises"]!.AsArray().Single()!["evidence"]!["quote"], Does.StartWith("I'll send you the price"));
    }

    [Test]
    public async Task A_mail_among_colleagues_disturbs_nobody()
    {
        var mail = await Rep.HasAThread();
        await Rep.CustomerWrites(mail, "Please don't contact us before the 12th of October.");
        var thread = (string)(await Rep.Message(mail))["conversationId"]!;

        Assert.That(Codes(await LookOver(thread, "Have a look at this.", "ann@northgate.example")), Is.Empty);
    }

    [Test]
    public async Task A_mail_that_begins_a_conversation_is_looked_over_too()
    {
        var reply = await LookOver(null, "Hi, I'll call you tomorrow.", "new@fabrikam.example");

        Assert.That(Codes(reply), Is.Empty);
        Assert.That(reply["promises"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Quiet_asked_for_in_another_thread_stands_beside_it_once()
    {
        var mail = await Rep.HasAThread();
        await Rep.CustomerWrites(mail, "Please don't contact us before the 12th of October.");
        var open = await Rep.Opens(mail);
        var letters = new Letters(Sandbox, Rep);
        var other = $"other-{Guid.NewGuid():N}";
        await letters.To("Karl", other, "Training dates", "Hi Karl,\n\nwhich dates suit your team?\n\nSam");

        Assert.That(Codes(await LookOver(other, "Hi Karl, the plan is attached.", "karl@contoso.example")), Is.EqualTo(new[] { "holdStands" }), "in a thread of its own");
        Assert.That(Codes(await LookOver(null, "Hi Karl, one more thing.", "karl@contoso.example")), Is.EqualTo(new[] { "holdStands" }), "in a new mail");
        Assert.That(Codes(await LookOver((string)open["threadId"]!, "Hi Dana, the plan is attached.", "dana@contoso.example")), Is.EqualTo(new[] { "holdStands" }), "in its own thread, not twice");

        // A quiet set by hand, by whoever knows the firm too.
        await Rep.Told(await Rep.Post("api/holds", new JsonObject { ["accountId"] = (string)open["accountId"]!, ["until"] = await Day(200), ["reason"] = "Merger" }));
        var warned = await LookOver(other, "Hi Karl, the plan is attached.", "karl@contoso.example");
        Assert.That((string)warned["warnings"]![0]!["text"]!, Does.Contain("Merger"));
        Assert.That(Codes(await LookOver(other, "Hi, the plan is attached.", "somebody@fabrikam.example")), Is.Empty, "to another firm");
    }

    [Test]
    public async Task Nothing_of_it_is_kept()
    {
        var mail = await Rep.HasAThread();
        await LookOver((string)(await Rep.Message(mail))["conversationId"]!, "I'll send it by Friday.", "dana@contoso.example");

        Assert.That(await Rep.Mailbox("tasks"), Is.Empty);
        Assert.That(await Rep.Mailbox("drafts"), Is.Empty);
    }

    [Test]
    public async Task Without_a_list_of_people_it_is_refused()
    {
        var answer = await Rep.Post("api/drafts/look-over", new JsonObject { ["text"] = "Hi" });

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    private async Task<JsonNode> LookOver(string? thread, string text, params string[] to) => await Rep.Told(await Rep.Post("api/drafts/look-over", new JsonObject
    {
        ["threadId"] = thread,
        ["to"] = new JsonArray([.. to.Select(address => (JsonNode)address)]),
        ["cc"] = new JsonArray(),
        ["text"] = text,
    }));

    private static IEnumerable<string?> Codes(JsonNode reply) => reply["warnings"]!.AsArray().Select(warning => (string?)warning!["code"]);
}
