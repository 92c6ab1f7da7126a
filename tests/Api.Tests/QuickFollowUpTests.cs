using System.Net;
using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>One click in Outlook's own menu, without the pane: what it does, and that its undo leaves nothing behind.</summary>
internal sealed class QuickFollowUpTests(DatabaseKind kind) : ProductTests(kind)
{
    [Test]
    public async Task Quiet_is_kept_for_the_whole_firm_and_undone_without_a_trace()
    {
        var mail = await Rep.HasAThread();

        var told = await Rep.Told(await Clicks(mail, "quiet"));

        var on = (string)told["on"]!;
        Assert.That((string)told["line"]!, Does.StartWith("Quiet until ").And.Contain("a task in To Do reminds you"));
        Assert.That(string.CompareOrdinal(on, await Day(27)), Is.Positive);
        var hold = (await Holds()).Single()!;
        Assert.That(((string)hold["id"]!, (string)hold["until"]!), Is.EqualTo(((string)told["holdId"]!, on)));
        Assert.That((string)(await Rep.FollowUps()).Single()!["reason"]!["code"]!, Is.EqualTo("quiet"));
        Assert.That((string)(await Rep.Opens(mail))["move"]!["text"]!, Does.StartWith("Quiet until"));

        using (var lifted = await Rep.Api.DeleteAsync(new Uri($"api/holds/{(string)told["holdId"]!}", UriKind.Relative)))
        {
            Assert.That(lifted.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        }

        await Rep.Told(await Rep.Api.DeleteAsync(new Uri($"api/followups/{(string)told["id"]!}", UriKind.Relative)));
        Assert.That(await Rep.FollowUps(), Is.Empty);
        Assert.That(await Rep.Mailbox("tasks"), Is.Empty);
        Assert.That((string)(await Rep.Opens(mail))["move"]!["text"]!, Does.Not.Contain("Quiet"));

        // Undone and wished again it stands again.
        await Rep.Told(await Clicks(mail, "quiet"));
        Assert.That((string)(await Rep.Opens(mail))["move"]!["text"]!, Does.StartWith("Quiet until"));
    }

    [Test]
    public async Task Clicks_at_the_same_moment_hush_once()
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);

        var answers = await Task.WhenAll(Clicks(mail, "quiet"), Clicks(mail, "quiet"), Clicks(mail, "quiet"));

        Assert.That(answers.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.OK));
        Assert.That(await Holds(), Has.Count.EqualTo(1));
        Assert.That(await Rep.Mailbox("tasks"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_second_click_hushes_nobody_twice_and_goes_back_to_the_day_before()
    {
        var mail = await Rep.HasAThread();
        var day = await Day(5);
        await Rep.Keeps(mail, day);

        var first = await Rep.Told(await Clicks(mail, "quiet"));
        var second = await Rep.Told(await Clicks(mail, "quiet"));

        Assert.That((string)first["before"]!, Is.EqualTo(day));
        Assert.That(second["holdId"], Is.Null);
        Assert.That((string)second["on"]!, Is.EqualTo((string)first["on"]!));
        Assert.That(await Holds(), Has.Count.EqualTo(1));
        Assert.That(await Rep.Mailbox("tasks"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_quiet_they_asked_for_is_theirs()
    {
        var mail = await Rep.HasAThread();
        await Rep.CustomerWrites(mail, "Hi Sam,\n\nplease check back after 12 November, not before.\n\nDana");

        var told = await Rep.Told(await Clicks(mail, "quiet"));

        Assert.That((string)told["on"]!, Is.EqualTo("2026-11-13"));
        Assert.That(await Holds(), Is.Empty, "their own words hold it");
        Assert.That((string)(await Rep.FollowUps()).Single()!["reason"]!["code"]!, Is.EqualTo("holdStands"));
    }

    [Test]
    public async Task When_Outlook_does_not_answer_nothing_is_hushed()
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Sandbox.Fault(new JsonObject { ["match"] = "/todo", ["status"] = 403 });

        await Rep.Refused(await Clicks(mail, "quiet"), HttpStatusCode.Forbidden, "consentNeeded");

        Assert.That(await Holds(), Is.Empty);
        Assert.That(await Rep.FollowUps(), Is.Empty);
    }

    private Task<HttpResponseMessage> Clicks(string mail, string wish) => Rep.Post("api/followups/quick", new JsonObject { ["itemId"] = mail, ["wish"] = wish });

    private async Task<JsonArray> Holds() => (await Rep.Told(await Rep.Get("api/me/data")))["kept"]!["accountHolds"]!.AsArray();
}
