using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Outlook's own right-click menu, found by the clock alone: nobody knocks here.</summary>
internal sealed class RightClickTests(DatabaseKind kind) : ProductTests(kind)
{
    private static readonly Duration AMoment = Duration.FromMinutes(6);

    [Test]
    public async Task The_menu_gets_our_three_categories_once_and_one_taken_out_stays_out()
    {
        await Watched();
        Assert.That(await Categories(), Is.SupersetOf(new[] { "Follow up: track", "Follow up: push", "Follow up: hold" }));

        var hold = (await Rep.Mailbox("categories")).Single(one => (string)one["displayName"]! == "Follow up: hold");
        await Rep.Graph(HttpMethod.Delete, $"me/outlook/masterCategories/{(string)hold["id"]!}");
        await Sandbox.TimePasses(Duration.FromDays(2));

        Assert.That(await Categories(), Has.No.Member("Follow up: hold").And.Member("Follow up: track"));
    }

    [Test]
    public async Task Tracked_by_right_click_there_is_a_task_a_flag_and_the_day_on_the_mail()
    {
        var mail = await Watched();
        var proposed = (string)(await Rep.Opens(mail))["proposal"]!["on"]!;

        await Rep.Categorizes(mail, "Red category", "Follow up: track");
        await Sandbox.TimePasses(AMoment);

        var kept = (await Rep.FollowUps()).Single()!;
        Assert.That(((string)kept["on"]!, (bool)kept["inToDo"]!, (bool)kept["flagged"]!), Is.EqualTo((proposed, true, true)));
        Assert.That(await On(mail), Is.EqualTo(new[] { "Red category", Label(proposed) }));
        Assert.That(await Rep.Mailbox("tasks"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_day_that_is_full_is_spared_by_right_click_and_taken_when_it_is_chosen()
    {
        await Rep.Told(await Rep.Put("api/me/settings", new JsonObject { ["mostADay"] = 1 }));
        var mail = await Watched();
        var proposed = (string)(await Rep.Opens(mail))["proposal"]!["on"]!;
        await Rep.Keeps(await Rep.HasAThread("Headsets"), proposed);

        await Rep.Categorizes(mail, "Follow up: track");
        await Sandbox.TimePasses(AMoment);
        var days = (await Rep.FollowUps()).Select(one => (string)one!["on"]!).Order(StringComparer.Ordinal).ToList();
        Assert.That(days, Has.Count.EqualTo(2).And.Unique);
        Assert.That(days[0], Is.EqualTo(proposed));

        await Rep.Keeps(await Rep.HasAThread("Chargers"), proposed);
        Assert.That((await Rep.FollowUps()).Count(one => (string)one!["on"]! == proposed), Is.EqualTo(2));
    }

    [Test]
    public async Task The_category_goes_with_the_day_and_ends_with_it()
    {
        var mail = await Tracked();
        var id = (string)(await Rep.FollowUps()).Single()!["id"]!;

        var day = await Day(20);
        await Rep.Told(await Rep.Put($"api/followups/{id}/day", new JsonObject { ["on"] = day }));
        Assert.That(await On(mail), Is.EqualTo(new[] { Label(day) }));

        await Rep.Told(await Rep.Post($"api/followups/{id}/complete", []));
        Assert.That(await On(mail), Is.Empty);
    }

    [Test]
    public async Task Taking_the_category_off_stops_tracking()
    {
        var mail = await Tracked();

        await Rep.Categorizes(mail);
        await Sandbox.TimePasses(AMoment);

        Assert.That(await Rep.FollowUps(), Is.Empty);
        Assert.That(await Rep.Mailbox("tasks"), Is.Empty);
        Assert.That(await FlagOf(mail), Is.EqualTo("notFlagged"));
        await Sandbox.TimePasses(Duration.FromDays(2));
        Assert.That(await On(mail), Is.Empty);
    }

    [Test]
    public async Task A_whole_conversation_categorized_at_once_is_one_follow_up()
    {
        var mail = await Watched();
        var others = (await Rep.Mailbox("messages")).Select(one => (string)one["id"]!).ToList();
        foreach (var one in others)
        {
            await Rep.Categorizes(one, "Follow up: track");
        }

        await Sandbox.TimePasses(AMoment);

        Assert.That(await Rep.FollowUps(), Has.Count.EqualTo(1));
        var shown = new List<string>();
        foreach (var one in others)
        {
            shown.AddRange(await On(one));
        }

        Assert.That(shown, Has.Count.EqualTo(1).And.None.EqualTo("Follow up: track"));
        Assert.That(mail, Is.Not.Empty);
    }

    [Test]
    public async Task A_last_letter_that_may_not_be_written_is_a_task_that_says_what_is_missing()
    {
        var mail = await Watched();

        await Rep.Categorizes(mail, "Follow up: push");
        await Sandbox.TimePasses(AMoment);

        Assert.That(await Rep.Mailbox("drafts"), Is.Empty);
        var task = (await Rep.Mailbox("tasks")).Single();
        Assert.That((string)task["body"]!["content"]!, Does.StartWith("Not the last letter yet. "));
        Assert.That(await On(mail), Has.Count.EqualTo(1).And.None.EqualTo("Follow up: push"));
    }

    [Test]
    public async Task A_last_letter_that_may_be_written_lies_in_drafts_once()
    {
        var mail = await Rep.HasAFinishedThread();
        await Rep.Opens(mail);
        await Sandbox.TimePasses(AMoment);

        await Rep.Categorizes(mail, "Follow up: push");
        await Sandbox.TimePasses(AMoment);
        await Sandbox.TimePasses(AMoment);

        Assert.That(await Rep.Mailbox("drafts"), Has.Count.EqualTo(1));
        Assert.That(await On(mail), Is.EqualTo(new[] { "Follow up: in Drafts" }));
    }

    [Test]
    public async Task Quiet_by_right_click_moves_the_follow_up_far_away()
    {
        var mail = await Watched();

        await Rep.Categorizes(mail, "Follow up: hold");
        await Sandbox.TimePasses(AMoment);

        var on = (string)(await Rep.FollowUps()).Single()!["on"]!;
        Assert.That(string.CompareOrdinal(on, await Day(27)), Is.Positive);
        Assert.That(await On(mail), Is.EqualTo(new[] { Label(on) }));
    }

    [Test]
    public async Task A_flag_with_a_day_makes_a_follow_up_on_that_day()
    {
        var mail = await Watched();
        var day = await Day(9);

        await Flags(mail, day);
        await Sandbox.TimePasses(AMoment);

        var kept = (await Rep.FollowUps()).Single()!;
        Assert.That(((string)kept["on"]!, (string)kept["reason"]!["code"]!), Is.EqualTo((day, "flagged")));
        Assert.That(await On(mail), Is.EqualTo(new[] { Label(day) }));
    }

    [Test]
    public async Task Another_day_on_the_flag_moves_the_follow_up()
    {
        var mail = await Tracked();
        var day = await Day(16);

        await Flags(mail, day);
        await Sandbox.TimePasses(AMoment);

        Assert.That((string)(await Rep.FollowUps()).Single()!["on"]!, Is.EqualTo(day));
        Assert.That(await On(mail), Is.EqualTo(new[] { Label(day) }));
    }

    [TestCase("no day")]
    [TestCase("a colleague")]
    [TestCase("before us")]
    public async Task A_flag_that_is_not_for_us_makes_nothing(string why)
    {
        var mail = await Rep.HasAThread();
        if (why == "before us")
        {
            await Flags(mail, await Day(9));
        }

        await Rep.Opens(mail);
        await Sandbox.TimePasses(AMoment);
        switch (why)
        {
            case "no day":
                await Rep.InOutlook(mail, new JsonObject { ["flag"] = new JsonObject { ["flagStatus"] = "flagged" } });
                break;
            case "a colleague":
                var message = await Sandbox.MailArrives(Rep.Address, StandIn.Mails.From("kim@northgate.example", "Lunch"));
                await Flags((string)message["id"]!, await Day(3));
                break;
            default:
                await Rep.InOutlook(mail, new JsonObject { ["isRead"] = true });
                break;
        }

        await Sandbox.TimePasses(AMoment);

        Assert.That(await Rep.FollowUps(), Is.Empty);
        Assert.That(await Rep.Mailbox("tasks"), Is.Empty);
    }

    [TestCase("complete")]
    [TestCase("notFlagged")]
    public async Task Done_in_Outlook_is_done_here(string flag)
    {
        var mail = await Tracked();

        await Rep.InOutlook(mail, new JsonObject { ["flag"] = new JsonObject { ["flagStatus"] = flag } });
        await Sandbox.TimePasses(AMoment);

        Assert.That(await Rep.FollowUps(), Is.Empty);
        Assert.That((string)(await Rep.Mailbox("tasks")).Single()["status"]!, Is.EqualTo("completed"));
        Assert.That(await On(mail), Is.Empty);
    }

    [Test]
    public async Task Done_in_To_Do_is_done_here()
    {
        var mail = await Tracked();

        await Rep.Graph(HttpMethod.Patch, await Task(), new JsonObject { ["status"] = "completed" });
        await Sandbox.TimePasses(AMoment);

        Assert.That(await Rep.FollowUps(), Is.Empty);
        Assert.That(await FlagOf(mail), Is.EqualTo("complete"));
    }

    [Test]
    public async Task A_task_deleted_by_hand_is_not_made_again()
    {
        await Tracked();

        await Rep.Graph(HttpMethod.Delete, await Task());
        await Sandbox.TimePasses(AMoment);
        var id = (string)(await Rep.FollowUps()).Single()!["id"]!;
        await Rep.Told(await Rep.Put($"api/followups/{id}/day", new JsonObject { ["on"] = await Day(20) }));

        Assert.That(await Rep.Mailbox("tasks"), Is.Empty);
        Assert.That((bool)(await Rep.FollowUps()).Single()!["inToDo"]!, Is.False);
    }

    [Test]
    public async Task A_mail_in_a_folder_of_its_own_is_found_by_its_category()
    {
        var mail = await Watched();
        var moved = (string)(await Rep.Graph(HttpMethod.Post, $"me/messages/{Uri.EscapeDataString(mail)}/move", new JsonObject { ["destinationId"] = "archive" }))!["id"]!;

        await Rep.Categorizes(moved, "Follow up: track");
        await Sandbox.TimePasses(AMoment);

        Assert.That(await Rep.FollowUps(), Has.Count.EqualTo(1));
    }

    private async Task<string> Watched()
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Sandbox.TimePasses(AMoment);
        return mail;
    }

    private async Task<string> Tracked()
    {
        var mail = await Watched();
        await Rep.Categorizes(mail, "Follow up: track");
        await Sandbox.TimePasses(AMoment);
        Assert.That(await Rep.FollowUps(), Has.Count.EqualTo(1));
        return mail;
    }

    private Task Flags(string mail, string day) => Rep.InOutlook(mail, new JsonObject
    {
        ["flag"] = new JsonObject { ["flagStatus"] = "flagged", ["startDateTime"] = StandIn.Mails.Zoned(day + "T00:00:00"), ["dueDateTime"] = StandIn.Mails.Zoned(day + "T00:00:00") },
    });

    private async Task<string> Task()
    {
        var list = (await Rep.Graph(HttpMethod.Get, "me/todo/lists"))!["value"]!.AsArray().Single(one => (string)one!["displayName"]! == "Follow-ups")!;
        return $"me/todo/lists/{(string)list["id"]!}/tasks/{Uri.EscapeDataString((string)(await Rep.Mailbox("tasks")).Single()["id"]!)}";
    }

    private async Task<IReadOnlyList<string>> On(string mail) => [.. ((JsonArray)(await Rep.Message(mail))["categories"]!).Select(one => (string)one!)];

    private async Task<string> FlagOf(string mail) => (string)(await Rep.Message(mail))["flag"]!["flagStatus"]!;

    private async Task<IReadOnlyList<string>> Categories() => [.. (await Rep.Mailbox("categories")).Select(one => (string)one["displayName"]!)];

    private static string Label(string day) => "Follow up: " + NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.ToString("d MMM", System.Globalization.CultureInfo.InvariantCulture);
}
