using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace OutlookFollowUp.Api.Tests;

/// <summary>The flag and the day on the mail: the same for every follow-up, and what the person takes off stays off.</summary>
internal sealed class MarkTests(DatabaseKind kind) : ProductTests(kind)
{
    private static readonly Duration AMoment = Duration.FromMinutes(6);

    [Test]
    public async Task The_day_stands_on_the_mail_however_it_was_asked_for([Values("pane", "click", "right-click", "flag")] string how)
    {
        var mail = await Watched();

        await Asks(how, mail);
        await Sandbox.TimePasses(AMoment);

        var kept = (await Rep.FollowUps()).Single()!;
        Assert.That(await On(mail), Is.EqualTo(new[] { "Red category", Label((string)kept["on"]!) }));
        Assert.That(await FlagOf(mail), Is.EqualTo("flagged"));
    }

    [Test]
    public async Task It_goes_with_the_day_and_ends_with_it([Values("complete", "remove")] string end)
    {
        var mail = await Watched();
        var id = (string)(await Rep.Keeps(mail, await Day(5)))["id"]!;
        var day = await Day(20);

        await Moves(id, day);
        Assert.That(await On(mail), Is.EqualTo(new[] { "Red category", Label(day) }));

        await Ends(id, end);
        Assert.That(await On(mail), Is.EqualTo(new[] { "Red category" }));
        Assert.That(await FlagOf(mail), Is.EqualTo(end == "complete" ? "complete" : "notFlagged"));
    }

    [Test]
    public async Task What_we_wrote_ourselves_is_no_wish()
    {
        var mail = await Watched();
        var kept = await Rep.Keeps(mail, await Day(5));

        await Sandbox.TimePasses(AMoment);
        await Rep.InOutlook(mail, new JsonObject { ["isRead"] = true });
        await Sandbox.TimePasses(AMoment);

        var still = (await Rep.FollowUps()).Single()!;
        Assert.That((still["id"]!.ToString(), still["reason"]!.ToJsonString()), Is.EqualTo((kept["id"]!.ToString(), kept["reason"]!.ToJsonString())));
        Assert.That(await On(mail), Is.EqualTo(new[] { "Red category", Label((string)kept["on"]!) }));
    }

    [Test]
    public async Task Taking_the_day_off_ends_a_follow_up_of_the_pane_too()
    {
        var mail = await Watched();
        await Rep.Keeps(mail, await Day(5));

        await Rep.Categorizes(mail, "Red category");
        await Sandbox.TimePasses(AMoment);

        Assert.That(await Rep.FollowUps(), Is.Empty);
        Assert.That(await Rep.Mailbox("tasks"), Is.Empty);
    }

    [Test]
    public async Task What_was_taken_off_by_hand_stays_off_until_it_is_asked_for_again()
    {
        var mail = await Watched();
        var id = (string)(await Rep.Keeps(mail, await Day(5)))["id"]!;
        await Rep.InOutlook(mail, new JsonObject { ["categories"] = new JsonArray("Red category"), ["flag"] = new JsonObject { ["flagStatus"] = "notFlagged" } });

        foreach (var later in new[] { 8, 12 })
        {
            await Moves(id, await Day(later));
            Assert.That((await FlagOf(mail), string.Join('|', await On(mail))), Is.EqualTo(("notFlagged", "Red category")));
        }

        await Ends(id, "complete");
        await Rep.Told(await Rep.Post($"api/followups/{id}/reopen", []));
        Assert.That((await FlagOf(mail), string.Join('|', await On(mail))), Is.EqualTo(("flagged", "Red category|" + Label(await Day(12)))));
    }

    [Test]
    public async Task Tracked_once_more_by_right_click_the_wish_is_off_the_mail_and_the_day_on_it([Values] bool onAnotherMail)
    {
        var mail = await Watched();
        var day = await Day(5);
        await Rep.Keeps(mail, day);
        var clicked = onAnotherMail ? (string)(await Rep.Mailbox("messages")).First(one => (string)one["id"]! != mail)["id"]! : mail;

        await Rep.Categorizes(clicked, [.. await On(clicked), "Follow up: track"]);
        await Sandbox.TimePasses(AMoment);

        Assert.That((string)(await Rep.FollowUps()).Single()!["on"]!, Is.EqualTo(day));
        Assert.That(await On(mail), Is.EqualTo(new[] { "Red category", Label(day) }));
        Assert.That(await On(clicked), Has.None.EqualTo("Follow up: track"));
    }

    [Test]
    public async Task Quiet_wished_on_another_mail_of_the_thread_is_wished_once()
    {
        var mail = await Watched();
        await Rep.Keeps(mail, await Day(5));
        var other = (string)(await Rep.Mailbox("messages")).First(one => (string)one["id"]! != mail)["id"]!;

        await Rep.Categorizes(other, "Follow up: hold");
        await Sandbox.TimePasses(AMoment);

        Assert.That(await On(other), Is.Empty);
        Assert.That(await On(mail), Is.EqualTo(new[] { "Red category", Label((string)(await Rep.FollowUps()).Single()!["on"]!) }));
    }

    [Test]
    public async Task An_end_that_is_told_late_leaves_the_next_follow_up_on_the_mail_alone()
    {
        var mail = await Watched();
        var first = (string)(await Rep.Keeps(mail, await Day(5)))["id"]!;
        await Sandbox.Fault(new JsonObject { ["match"] = "/v1.0/me/", ["status"] = 503, ["times"] = 100_000 });
        await Ends(first, "complete");
        await Sandbox.ClearFaults();

        var day = await Day(9);
        var next = await Rep.Keeps(mail, day);
        await Sandbox.TimePasses(Duration.FromHours(3));

        Assert.That((await Rep.FollowUps()).Select(one => (string)one!["id"]!), Is.EqualTo(new[] { (string)next["id"]! }));
        Assert.That((await FlagOf(mail), string.Join('|', await On(mail))), Is.EqualTo(("flagged", "Red category|" + Label(day))));
    }

    private async Task<string> Watched()
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Rep.Categorizes(mail, "Red category");
        await Sandbox.TimePasses(AMoment);
        return mail;
    }

    private async Task Asks(string how, string mail)
    {
        var day = await Day(9);
        await (how switch
        {
            "pane" => Rep.Keeps(mail, day),
            "click" => Rep.Post("api/followups/quick", new JsonObject { ["itemId"] = mail, ["wish"] = "nextWeek" }),
            "right-click" => Rep.Categorizes(mail, "Red category", "Follow up: track"),
            _ => (Task)Rep.InOutlook(mail, new JsonObject { ["flag"] = new JsonObject { ["flagStatus"] = "flagged", ["startDateTime"] = StandIn.Mails.Zoned(day + "T00:00:00"), ["dueDateTime"] = StandIn.Mails.Zoned(day + "T00:00:00") } }),
        });
    }

    private async Task Moves(string id, string day) => await Rep.Told(await Rep.Put($"api/followups/{id}/day", new JsonObject { ["on"] = day }));

    private async Task Ends(string id, string how) =>
        await Rep.Told(how == "complete" ? await Rep.Post($"api/followups/{id}/complete", []) : await Rep.Api.DeleteAsync(new Uri($"api/followups/{id}", UriKind.Relative)));

    private async Task<IReadOnlyList<string>> On(string mail) => [.. ((JsonArray)(await Rep.Message(mail))["categories"]!).Select(one => (string)one!)];

    private async Task<string> FlagOf(string mail) => (string)(await Rep.Message(mail))["flag"]!["flagStatus"]!;

    private static string Label(string day) => "Follow up: " + LocalDatePattern.Iso.Parse(day).Value.ToString("d MMM", CultureInfo.InvariantCulture);
}
