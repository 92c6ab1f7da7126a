using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>Outlook's own menu on the mail, without the pane: one click keeps the day, a line on the mail says so, another click takes it back.</summary>
internal sealed class OneClickWalk : PaneTest
{
    private const string Agreed = "Lot tracking, for real this time";

    [TearDown]
    public Task AllIsWell() => Sandbox.ClearFaults();

    [Test]
    public async Task The_agreed_day_is_kept_and_taken_back()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Select(Agreed);

        await Click(outlook, "On the agreed day");
        await Expect(Note(outlook)).ToContainTextAsync(new Regex("Follow-up on Thu 1 Oct: a task in To Do reminds you, and the mail is flagged. Undo is in the same menu."), new() { Timeout = 30_000 });
        Assert.That((string?)(await Tasks()).Single()!["reminderDateTime"]!["dateTime"], Does.StartWith("2026-10-01"));

        // Another click moves it; its undo goes back to the day before.
        await Click(outlook, "In three working days");
        await Expect(Note(outlook)).Not.ToContainTextAsync("1 Oct", new() { Timeout = 30_000 });
        Assert.That(await Tasks(), Has.Count.EqualTo(1));
        await Click(outlook, "Undo the last one");
        await Expect(Note(outlook)).ToContainTextAsync("back on Thu 1 Oct", new() { Timeout = 30_000 });
        Assert.That((string?)(await Tasks()).Single()!["reminderDateTime"]!["dateTime"], Does.StartWith("2026-10-01"));
        Assert.That(outlook.Complaints, Is.Empty);
    }

    [Test]
    public async Task Next_week_is_kept_and_undone_without_a_trace()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        var before = (await Tasks()).Count;
        await outlook.Select("inventory in three places");

        await Click(outlook, "Next week");
        await Expect(Note(outlook)).ToContainTextAsync("Follow-up on Mon ", new() { Timeout = 30_000 });
        Assert.That((await Tasks()).Count, Is.EqualTo(before + 1));

        await Click(outlook, "Undo the last one");
        await Expect(Note(outlook)).ToContainTextAsync("taken away again", new() { Timeout = 30_000 });
        Assert.That((await Tasks()).Count, Is.EqualTo(before));

        await Click(outlook, "Undo the last one");
        await Expect(Note(outlook)).ToContainTextAsync("nothing to undo", new() { Timeout = 30_000 });
    }

    [Test]
    public async Task Quiet_is_kept_and_undone_without_a_trace()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        var before = (await Tasks()).Count;
        await outlook.Select("pricing sheet");

        await Click(outlook, "Hold: keep quiet");
        await Expect(Note(outlook)).ToContainTextAsync(new Regex("Quiet until (Mon|Tue|Wed|Thu|Fri) .*: a task in To Do reminds you, and the mail is flagged. Undo is in the same menu."), new() { Timeout = 30_000 });
        Assert.That((await Tasks()).Count, Is.EqualTo(before + 1));
        Assert.That(await Quiets(), Has.Count.EqualTo(1));

        await Click(outlook, "Undo the last one");
        await Expect(Note(outlook)).ToContainTextAsync("taken away again", new() { Timeout = 30_000 });
        Assert.That((await Tasks()).Count, Is.EqualTo(before));
        Assert.That(await Quiets(), Is.Empty);
        Assert.That(outlook.Complaints, Is.Empty);
    }

    [Test]
    public async Task In_the_classic_Outlook_undo_stands_in_the_line_itself([Values] bool besideTheOpenPane)
    {
        await using var outlook = await OutlookWindow.Open(Sandbox, new() { Classic = true });
        var before = (await Tasks()).Count;
        await outlook.Read("inventory in three places");

        if (!besideTheOpenPane)
        {
            await outlook.Page.ClickAsync("#toggle-pane");
        }

        await Click(outlook, "Next week");
        await Expect(Note(outlook)).ToContainTextAsync("Follow-up on Mon ", new() { Timeout = 30_000 });
        await Expect(Note(outlook)).Not.ToContainTextAsync("Undo is in the same menu");
        Assert.That((await Tasks()).Count, Is.EqualTo(before + 1));

        await Note(outlook).GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(Note(outlook)).ToContainTextAsync("taken away again", new() { Timeout = 30_000 });
        Assert.That((await Tasks()).Count, Is.EqualTo(before));

        // The line has had its say: the menu finds nothing more to undo.
        await Click(outlook, "Undo the last one");
        await Expect(Note(outlook)).ToContainTextAsync("nothing to undo", new() { Timeout = 30_000 });
        Assert.That(outlook.Complaints, Is.Empty);
    }

    [Test]
    public async Task What_does_not_work_is_said_on_the_mail()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await Sandbox.Fault(new JsonObject { ["match"] = "/messages", ["status"] = 503 });
        await outlook.Select("pricing sheet");
        await Click(outlook, "Next week");
        await Expect(Note(outlook)).ToContainTextAsync("Outlook is not answering", new() { Timeout = 60_000 });
    }

    [Test]
    public async Task Whoever_is_not_signed_in_is_told_where_to()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox, new() { SignedOut = true });
        await outlook.Select("pricing sheet");
        await Click(outlook, "Next week");
        await Expect(Note(outlook)).ToContainTextAsync("Open Follow-up once and sign in", new() { Timeout = 30_000 });
    }

    private static ILocator Note(OutlookWindow outlook) => outlook.Page.Locator("#note");

    private static async Task Click(OutlookWindow outlook, string choice)
    {
        await outlook.Page.GetByRole(AriaRole.Button, new() { Name = "Remind me ▾" }).ClickAsync();
        await outlook.Page.GetByRole(AriaRole.Menuitem, new() { Name = choice }).ClickAsync();
    }

    private async Task<List<JsonNode>> Quiets()
    {
        using var mike = await Sandbox.SignedIn(Mike);
        var kept = JsonNode.Parse(await mike.GetStringAsync(new Uri("api/me/data", UriKind.Relative)))!["kept"]!;
        return [.. kept["accountHolds"]!.AsArray().Where(one => one!["liftedAt"] is null).Select(one => one!)];
    }

    private async Task<JsonArray> Tasks() => (await Sandbox.Mailbox(Mike))["tasks"]!.AsArray();
}
