using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NodaTime;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>Outlook's own right-click, as a rep uses it: Categorize and Flag, and what comes back on the mail.</summary>
internal sealed class RightClickWalk : PaneTest
{
    private const string Agreed = "Lot tracking, for real this time";
    private const string Flagged = "inventory in three places";
    private const string Tracking = "Follow up: track";

    [TearDown]
    public Task AllIsWell() => Sandbox.ClearFaults();

    [Test]
    public async Task Tracked_by_right_click_the_day_comes_back_on_the_mail_and_taking_it_off_stops_it()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read(Agreed);
        await MenuIsThere(outlook);

        await RightClick(outlook, Agreed, Tracking);
        var answer = Row(outlook, Agreed).Locator(".category").Filter(new() { HasTextRegex = new Regex(@"^Follow up: 1 Oct$") });
        await Expect(answer).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Expect(Row(outlook, Agreed).Locator(".flag")).ToBeVisibleAsync();
        var task = (await Tasks(Agreed)).Single();
        Assert.That((string)task["reminderDateTime"]!["dateTime"]!, Does.StartWith("2026-10-01"), "the day the pane proposes");

        await RightClick(outlook, Agreed, "Clear all categories");
        await Expect(Row(outlook, Agreed).Locator(".flag")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await Expect(Row(outlook, Agreed).Locator(".category")).ToHaveCountAsync(0);
        Assert.That(await Tasks(Agreed), Is.Empty);
        Assert.That(outlook.Complaints, Is.Empty);
    }

    [Test]
    public async Task A_flag_with_a_day_is_a_follow_up_on_that_day()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read(Flagged);
        await MenuIsThere(outlook);

        await RightClick(outlook, Flagged, "Flag: next week");
        var on = (await Sandbox.Now()).InZone(DateTimeZoneProviders.Tzdb["America/New_York"]).Date.PlusDays(7);
        await Until(async () => (await Tasks(Flagged)).Count == 1);
        Assert.That((string)(await Tasks(Flagged)).Single()["reminderDateTime"]!["dateTime"]!, Does.StartWith($"{on:uuuu-MM-dd}"));

        await RightClick(outlook, Flagged, "Mark complete");
        await Until(async () => (string)(await Tasks(Flagged)).Single()["status"]! == "completed");
    }

    [Test]
    public async Task A_reminder_stands_in_the_calendar_too_when_that_is_ticked_and_the_next_one_remembers()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read("pricing sheet");
        await outlook.Button("Remind me").ClickAsync();
        await outlook.Pane.GetByLabel("In my calendar too").CheckAsync();
        await outlook.Pane.Locator("button[type=submit]").ClickAsync();
        await Expect(outlook.Pane.GetByText("in your calendar")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        Assert.That((await Sandbox.Mailbox(Mike))["events"]!.AsArray(), Has.Count.EqualTo(1));

        await outlook.Button("Another day").ClickAsync();
        await outlook.Pane.GetByLabel("In my calendar too").UncheckAsync();
        await outlook.Pane.Locator("button[type=submit]").ClickAsync();
        await Until(async () => (await Sandbox.Mailbox(Mike))["events"]!.AsArray().Count == 0);
        Assert.That(outlook.Complaints, Is.Empty);
    }

    private static ILocator Row(OutlookWindow outlook, string words) => outlook.Page.Locator("#rows .row").Filter(new() { HasText = words }).First;

    private static async Task RightClick(OutlookWindow outlook, string words, string choice)
    {
        await Row(outlook, words).ClickAsync(new() { Button = MouseButton.Right });
        await outlook.Page.GetByRole(AriaRole.Menuitem, new() { Name = choice }).ClickAsync();
    }

    private async Task MenuIsThere(OutlookWindow outlook)
    {
        // A sweep, so that what stood on the mails before is known as such.
        await Sandbox.TimePasses(Duration.FromMinutes(1));
        await Until(async () => (await Sandbox.Mailbox(Mike))["categories"]!.AsArray().Any(one => (string)one!["displayName"]! == Tracking));
        await outlook.Page.EvaluateAsync("() => import('/sandbox/page/state.js').then(page => page.refresh())");
    }

    // What Graph and the sweep do takes a moment of real time.
    private static async Task Until(Func<Task<bool>> holds)
    {
        for (var looks = 0; looks < 300; looks++)
        {
            if (await holds())
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.That(await holds(), Is.True);
    }

    private async Task<List<JsonNode>> Tasks(string words) => [.. (await Sandbox.Mailbox(Mike))["tasks"]!.AsArray().Where(one => ((string)one!["title"]!).Contains(words, StringComparison.Ordinal)).Select(one => one!)];
}
