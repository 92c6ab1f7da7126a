using System.Net;
using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Microsoft 365 says no, or nothing: the person is told, and nothing is written twice.</summary>
internal sealed class FaultTests(DatabaseKind kind) : ProductTests(kind)
{
    [TestCase(401, HttpStatusCode.Unauthorized, "signInNeeded")]
    [TestCase(403, HttpStatusCode.Forbidden, "consentNeeded")]
    [TestCase(404, HttpStatusCode.NotFound, "mailNotFound")]
    [TestCase(429, HttpStatusCode.ServiceUnavailable, "mailboxBusy")]
    [TestCase(503, HttpStatusCode.ServiceUnavailable, "mailboxUnreachable")]
    public async Task What_Graph_says_has_a_name(int status, HttpStatusCode answer, string code)
    {
        var mail = await Rep.HasAThread();
        await Sandbox.Fault(new JsonObject { ["match"] = "/v1.0/", ["status"] = status });

        await Rep.Refused(await Rep.Get($"api/threads?itemId={Uri.EscapeDataString(mail)}"), answer, code);
    }

    [Test]
    public async Task A_mailbox_that_is_busy_for_a_moment_is_waited_for()
    {
        var mail = await Rep.HasAThread();
        await Sandbox.Fault(new JsonObject { ["match"] = "/messages", ["status"] = 429, ["times"] = 2, ["retryAfter"] = 0.2 });

        await Rep.Opens(mail);
    }

    [Test]
    public async Task Consent_taken_back_says_what_to_allow()
    {
        var mail = await Rep.HasAThread();
        await Sandbox.Fault(new JsonObject { ["consent"] = "revoked", ["user"] = Rep.Address });

        var problem = await Rep.Refused(await Rep.Get($"api/threads?itemId={Uri.EscapeDataString(mail)}"), HttpStatusCode.Forbidden, "consentNeeded");

        Assert.That(problem["scopes"]!.AsArray().Select(scope => (string)scope!), Does.Contain("Mail.Read"));
    }

    [TestCase("/todo", 503)]
    [TestCase("/todo", 429)]
    [TestCase("/messages/", 503)]
    public async Task A_follow_up_the_mailbox_could_not_be_told_of_is_finished_later_and_once(string match, int status)
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Sandbox.Fault(match == "/messages/" ? new JsonObject { ["match"] = match, ["status"] = status, ["times"] = 3 } : new JsonObject { ["match"] = match, ["status"] = status });
        await Rep.Sets(mail, await Day(5));

        await Sandbox.ClearFaults();
        await Rep.Sets(mail, await Day(5));
        await Sandbox.TimePasses(Duration.FromHours(2));

        Assert.That(await Rep.Mailbox("tasks"), Has.Count.EqualTo(1));
        Assert.That((string)(await Rep.Message(mail))["flag"]!["flagStatus"]!, Is.EqualTo("flagged"));
        var kept = (await Rep.FollowUps()).Single()!;
        Assert.That(((bool)kept["inToDo"]!, (bool)kept["flagged"]!), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task The_sweep_finishes_what_the_mailbox_could_not_be_told()
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Sandbox.Fault(new JsonObject { ["match"] = "/todo", ["status"] = 503 });
        var kept = await Rep.Keeps(mail, await Day(5));
        Assert.That((bool)kept["inToDo"]!, Is.False);

        await Sandbox.ClearFaults();
        await Sandbox.TimePasses(Duration.FromHours(1));

        Assert.That(await Rep.Mailbox("tasks"), Has.Count.EqualTo(1));
        Assert.That((bool)(await Rep.FollowUps()).Single()!["inToDo"]!, Is.True);
    }

    [Test]
    public async Task A_task_that_is_not_allowed_leaves_no_follow_up_behind()
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Sandbox.Fault(new JsonObject { ["match"] = "/todo", ["status"] = 403 });

        await Rep.Refused(await Rep.Sets(mail, await Day(5)), HttpStatusCode.Forbidden, "consentNeeded");

        Assert.That(await Rep.FollowUps(), Is.Empty);
        Assert.That(await Rep.Mailbox("tasks"), Is.Empty);
    }

    [Test]
    public async Task A_task_that_was_made_without_our_hearing_of_it_is_found()
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Sandbox.Fault(new JsonObject { ["match"] = "/tasks", ["unheard"] = true, ["times"] = 1 });

        await Rep.Sets(mail, await Day(5));
        await Sandbox.ClearFaults();
        await Sandbox.TimePasses(Duration.FromHours(2));
        await Rep.Keeps(mail, await Day(5));

        Assert.That(await Rep.Mailbox("tasks"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_draft_that_was_made_without_our_hearing_of_it_is_found()
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Sandbox.Fault(new JsonObject { ["match"] = "createReplyAll", ["unheard"] = true, ["times"] = 1 });

        var wish = new JsonObject { ["itemId"] = mail, ["body"] = "Hi Dana,\n\nany news?" };
        await Rep.Post("api/drafts", (JsonObject)wish.DeepClone());
        await Sandbox.ClearFaults();
        await Rep.Told(await Rep.Post("api/drafts", wish));

        Assert.That(await Rep.Mailbox("drafts"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_draft_whose_words_could_not_be_written_is_finished_by_the_next_click()
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        var wish = new JsonObject { ["itemId"] = mail, ["body"] = "Hi Dana,\n\nany news?" };
        await Sandbox.Fault(new JsonObject { ["match"] = "createReplyAll", ["unheard"] = true, ["times"] = 1 });
        await Rep.Post("api/drafts", (JsonObject)wish.DeepClone());
        await Sandbox.ClearFaults();

        await Rep.Told(await Rep.Post("api/drafts", wish));

        Assert.That((string)(await Rep.Mailbox("drafts")).Single()["body"]!["content"]!, Does.Contain("any news?").And.Contains("attached is our quote"));
    }
}
