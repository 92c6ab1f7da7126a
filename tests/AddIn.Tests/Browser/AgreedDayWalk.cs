using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>A customer promised something for a day. The rep takes the proposed day, the day passes in silence, the nudge quotes what was agreed.</summary>
internal sealed class AgreedDayWalk : PaneTest
{
    private const string Mail = "Lot tracking, for real this time";
    private const string Promised = "hear from me the morning after";

    [Test]
    public async Task From_the_promise_to_the_nudge_that_quotes_it()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);

        // Who promised what by when, and behind it the mail's own words, marked.
        await outlook.Read(Mail);
        await outlook.Button(Promised).First.ClickAsync();
        await Expect(outlook.Pane.Locator("mark")).ToContainTextAsync(Promised);
        await outlook.Button("Back").ClickAsync();

        // The proposed day is taken as it stands.
        await outlook.Button("Remind me").ClickAsync();
        await outlook.Pane.GetByRole(AriaRole.Radio).First.WaitForAsync();
        var day = await outlook.Pane.GetByRole(AriaRole.Radio, new() { Checked = true }).InputValueAsync();
        await outlook.Pane.Locator("button[type=submit]").ClickAsync();
        await Expect(outlook.WhatToDo).ToContainTextAsync("in To Do, mail flagged");

        // A task with a reminder and a link, and the flag on the mail, lie in the mailbox.
        var mailbox = await Sandbox.Mailbox(Mike);
        var task = mailbox["tasks"]!.AsArray().Single()!;
        var flagged = mailbox["messages"]!.AsArray().Single(message => (string?)message!["flag"]?["flagStatus"] == "flagged")!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(day, Is.EqualTo("2026-10-01"), "the working day after the day that was promised");
            Assert.That((bool)task["isReminderOn"]!, Is.True);
            Assert.That((string?)task["reminderDateTime"]!["dateTime"], Does.StartWith(day));
            Assert.That(task["linkedResources"]!.AsArray(), Is.Not.Empty);
            Assert.That((string?)flagged["subject"], Does.Contain(Mail));
        }

        // The day comes and goes.
        await outlook.ClockGoesTo("2026-10-02");
        await Expect(outlook.WhatToDo).ToContainTextAsync("Due");
        await outlook.Button("Today").ClickAsync();
        await Expect(outlook.Pane.GetByRole(AriaRole.Heading, new() { Name = "Overdue" })).ToBeVisibleAsync();
        await Expect(outlook.Button(Mail).First).ToBeVisibleAsync();
        await outlook.Button("Back").ClickAsync();

        // The nudge quotes what was agreed, and goes into Drafts.
        await outlook.Button("Write the nudge").ClickAsync();
        var letter = outlook.Pane.GetByLabel("Your reply");
        await Expect(letter).ToHaveValueAsync(new Regex(Promised));
        await outlook.Button("Put it in Drafts").ClickAsync();
        await Expect(outlook.Pane.GetByText("It is in your Drafts. Nothing was sent.").First).ToBeVisibleAsync();

        var draft = (await Sandbox.Mailbox(Mike))["drafts"]!.AsArray().Single()!;
        Assert.That((string?)draft["body"]!["content"], Does.Contain(Promised));
        Assert.That(outlook.Complaints, Is.Empty);
    }

    [Test]
    public async Task Undo_takes_the_task_and_the_flag_away()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read("inventory in three places");
        await outlook.Button("Remind me").ClickAsync();
        await outlook.Pane.Locator("button[type=submit]").ClickAsync();
        await outlook.Button("Undo").ClickAsync();
        await Expect(outlook.Button("Remind me")).ToBeVisibleAsync();

        var mailbox = await Sandbox.Mailbox(Mike);
        Assert.That(mailbox["tasks"]!.AsArray().Where(IsAbout("inventory")), Is.Empty);
        Assert.That(mailbox["messages"]!.AsArray().Where(message => IsAbout("inventory")(message) && (string?)message!["flag"]?["flagStatus"] == "flagged"), Is.Empty);
    }

    private static Func<JsonNode?, bool> IsAbout(string words) =>
        node => (((string?)node!["title"] ?? (string?)node["subject"]) ?? "").Contains(words, StringComparison.OrdinalIgnoreCase);
}
