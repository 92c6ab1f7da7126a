using System.Net;
using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

internal sealed class FollowUpTests(DatabaseKind kind) : ProductTests(kind)
{
    [Test]
    public async Task A_follow_up_is_a_task_with_a_reminder_and_a_flag_on_the_mail()
    {
        var mail = await Rep.HasAThread();
        var day = await Day(5);

        var kept = await Rep.Keeps(mail, day);

        Assert.That(((bool)kept["inToDo"]!, (bool)kept["flagged"]!, (string)kept["on"]!), Is.EqualTo((true, true, day)));
        var task = (await Rep.Mailbox("tasks")).Single();
        // Nine in the morning in New York.
        Assert.That(((string)task["reminderDateTime"]!["timeZone"]!, (string)task["reminderDateTime"]!["dateTime"]!), Is.EqualTo(("UTC", day + "T13:00:00.0000000")));
        Assert.That((string)task["linkedResources"]![0]!["externalId"]!, Is.EqualTo((string)kept["id"]!));
        Assert.That((string)(await Rep.Message(mail))["flag"]!["flagStatus"]!, Is.EqualTo("flagged"));
    }

    [Test]
    public async Task The_task_says_the_words_it_rests_on_whatever_day_is_taken()
    {
        var mail = await Rep.HasAThread();
        await Rep.CustomerWrites(mail, "Hi Sam,\n\nI will send you the purchase order on 2 October.\n\nDana");

        var kept = await Rep.Keeps(mail, await Day(20));
        Assert.That(await Body(), Does.StartWith("You chose this day.").And.Contain("“I will send you the purchase order on 2 October"));

        await Rep.Told(await Rep.Put($"api/followups/{(string)kept["id"]!}/day", new JsonObject { ["on"] = await Day(25) }));
        Assert.That(await Body(), Does.Contain("“I will send you the purchase order on 2 October"));

        async Task<string> Body() => (string)(await Rep.Mailbox("tasks")).Single()["body"]!["content"]!;
    }

    [Test]
    public async Task Asking_twice_keeps_one()
    {
        var mail = await Rep.HasAThread();
        var day = await Day(5);

        var answers = await Task.WhenAll(Rep.Sets(mail, day), Rep.Sets(mail, day), Rep.Sets(mail, day));
        await Rep.Keeps(mail, day);

        Assert.That(answers.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.OK));
        Assert.That(await Rep.Mailbox("tasks"), Has.Count.EqualTo(1));
        Assert.That(await Rep.FollowUps(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Another_day_moves_task_and_flag()
    {
        var id = (string)(await Rep.Keeps(await Rep.HasAThread(), await Day(5)))["id"]!;

        var day = await Day(8);
        var moved = await Rep.Told(await Rep.Put($"api/followups/{id}/day", new JsonObject { ["on"] = day }));

        Assert.That((string)moved["on"]!, Is.EqualTo(day));
        Assert.That((string)(await Rep.Mailbox("tasks")).Single()["reminderDateTime"]!["dateTime"]!, Does.StartWith(day));
    }

    [Test]
    public async Task Ticked_off_it_is_done_everywhere_and_open_again_with_undo()
    {
        var mail = await Rep.HasAThread();
        var id = (string)(await Rep.Keeps(mail, await Day(5)))["id"]!;

        await Rep.Told(await Rep.Post($"api/followups/{id}/complete", []));

        Assert.That((string)(await Rep.Mailbox("tasks")).Single()["status"]!, Is.EqualTo("completed"));
        Assert.That((string)(await Rep.Message(mail))["flag"]!["flagStatus"]!, Is.EqualTo("complete"));
        Assert.That(await Rep.FollowUps(), Is.Empty);

        await Rep.Told(await Rep.Post($"api/followups/{id}/reopen", []));

        Assert.That((string)(await Rep.Mailbox("tasks")).Single()["status"]!, Is.EqualTo("notStarted"));
        Assert.That((string)(await Rep.Message(mail))["flag"]!["flagStatus"]!, Is.EqualTo("flagged"));
    }

    [Test]
    public async Task Taken_away_it_leaves_nothing_behind()
    {
        var mail = await Rep.HasAThread();
        var id = (string)(await Rep.Keeps(mail, await Day(5)))["id"]!;

        await Rep.Told(await Rep.Api.DeleteAsync(new Uri($"api/followups/{id}", UriKind.Relative)));

        Assert.That(await Rep.Mailbox("tasks"), Is.Empty);
        Assert.That((string)(await Rep.Message(mail))["flag"]!["flagStatus"]!, Is.EqualTo("notFlagged"));
        Assert.That(await Rep.FollowUps(), Is.Empty);
    }

    [Test]
    public async Task Nobody_else_sees_it()
    {
        var id = (string)(await Rep.Keeps(await Rep.HasAThread(), await Day(5)))["id"]!;
        using var other = await Rep.Arrives(Sandbox);

        await Rep.Refused(await other.Post($"api/followups/{id}/complete", []), HttpStatusCode.NotFound, "notFound");
        await Rep.Refused(await other.Put($"api/followups/{id}/day", new JsonObject { ["on"] = await Day(6) }), HttpStatusCode.NotFound, "notFound");
        await Rep.Refused(await other.Api.DeleteAsync(new Uri($"api/followups/{id}", UriKind.Relative)), HttpStatusCode.NotFound, "notFound");
        Assert.That(await other.FollowUps(), Is.Empty);
        Assert.That(await Rep.FollowUps(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_day_in_the_past_is_refused_and_nothing_is_written()
    {
        var problem = await Rep.Refused(await Rep.Sets(await Rep.HasAThread(), await Day(-1)), HttpStatusCode.BadRequest, "badRequest");

        Assert.That((string)problem["errors"]!["on"]![0]!, Is.EqualTo("The day must be today or later."));
        Assert.That(await Rep.Mailbox("tasks"), Is.Empty);
    }

    [Test]
    public async Task The_today_list_knows_what_is_due()
    {
        await Rep.Keeps(await Rep.HasAThread("First"), await Day());
        await Rep.Keeps(await Rep.HasAThread("Second"), await Day(3));

        var today = await Rep.Told(await Rep.Get("api/today"));

        Assert.That(today["groups"]!.AsArray().Select(group => (string)group!["kind"]!), Is.EqualTo(new[] { "due", "coming" }));
        Assert.That((string)today["groups"]![0]!["followUps"]![0]!["dealName"]!, Is.EqualTo("First"));
    }

    [Test]
    public async Task When_the_day_comes_it_is_due()
    {
        var mail = await Rep.HasAThread();
        await Rep.Keeps(mail, await Day(5));

        await Sandbox.TimePasses(Duration.FromDays(6));

        Assert.That((string)(await Rep.FollowUps())[0]!["state"]!, Is.EqualTo("due"));
    }

    [Test]
    public async Task When_they_have_answered_it_ends_by_itself()
    {
        var mail = await Rep.HasAThread();
        await Rep.Keeps(mail, await Day(5));

        await Sandbox.TimePasses(Duration.FromDays(2));
        await Rep.CustomerWrites(mail, "Hi Sam,\n\nthanks, got the quote. All clear on our side.\n\nDana");
        await Sandbox.TimePasses(Duration.FromDays(4));

        Assert.That(await Rep.FollowUps(), Is.Empty);
        Assert.That((string)(await Rep.Mailbox("tasks")).Single()["status"]!, Is.EqualTo("completed"));
        Assert.That((string)(await Rep.Message(mail))["flag"]!["flagStatus"]!, Is.EqualTo("complete"));
    }
}
