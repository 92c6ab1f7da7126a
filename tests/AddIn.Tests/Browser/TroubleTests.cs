using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>When something is wrong the pane says what, what still stands, and the one thing to do.</summary>
internal sealed class TroubleTests : PaneTest
{
    [TearDown]
    public Task AllIsWell() => Sandbox.ClearFaults();

    [Test]
    public async Task Outlook_is_down_and_then_it_is_not()
    {
        await Sandbox.Fault(new JsonObject { ["match"] = "/messages", ["status"] = 503, ["times"] = 1000 });
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Select("Counter and phones");

        var alert = outlook.Pane.GetByRole(AriaRole.Alert);
        await Expect(alert).ToContainTextAsync("Outlook", new() { Timeout = 60_000 });
        await Expect(alert).ToContainTextAsync("Your reminders in To Do stand.");
        await Expect(alert).Not.ToContainTextAsync("503");
        await outlook.Button("Details").ClickAsync();
        await Expect(alert).ToContainTextAsync("503");

        // What the open mail says by itself can still be read.
        await Expect(outlook.Pane.GetByText("This much the open mail says by itself:")).ToBeVisibleAsync();

        await Sandbox.ClearFaults();
        await outlook.Button("Try again").ClickAsync();
        await Expect(outlook.WhatToDo).ToBeVisibleAsync(new() { Timeout = 30_000 });
        Assert.That(outlook.Complaints, Is.Empty);
    }

    [Test]
    public async Task Consent_was_taken_back()
    {
        await Sandbox.Fault(new JsonObject { ["consent"] = "revoked" });
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Select("order desk for produce");

        // What, since when, what stands, what to do; and one press mends it.
        var alert = outlook.Pane.GetByRole(AriaRole.Alert);
        await Expect(alert).ToContainTextAsync("Outlook no longer lets us read your mail (since ", new() { Timeout = 60_000 });
        await Expect(alert).ToContainTextAsync("Your reminders in To Do stand. Sign in again to give it.");
        await Expect(alert).Not.ToContainTextAsync("consentNeeded");
        await outlook.Button("Sign in again").ClickAsync();
        await outlook.Page.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Expect(outlook.WhatToDo).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    [Test]
    public async Task Microsoft_wants_to_see_the_person_again()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        // As when a device falls out of favour in the middle of the day: the pane has to carry the challenge to the next sign-in.
        await Sandbox.Fault(new JsonObject { ["match"] = "/v1.0/", ["status"] = 401, ["claims"] = """{"access_token":{"acrs":{"essential":true,"value":"c1"}}}""" });
        await outlook.Select("counter system");
        await Expect(outlook.Button("Sign in").First).ToBeVisibleAsync(new() { Timeout = 60_000 });

        await Sandbox.ClearFaults();
        await outlook.Button("Sign in").First.ClickAsync();
        await outlook.Page.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Expect(outlook.WhatToDo).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    [Test]
    public async Task Nobody_is_signed_in()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox, new() { SignedOut = true });
        await outlook.Select("counter system");
        await Expect(outlook.Pane.GetByRole(AriaRole.Heading, new() { Name = "Never lose a promise" })).ToBeVisibleAsync();
        await Expect(outlook.Button("Sign in")).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_pane_follows_the_selection_and_shows_nothing_of_the_last_mail()
    {
        await Sandbox.Fault(new JsonObject { ["match"] = "/messages", ["delay"] = 2 });
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Select("counter system");
        await outlook.Select("Roll stock");
        await Sandbox.ClearFaults();
        await Expect(outlook.Pane.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("rolls and reams", new() { Timeout = 30_000 });
        Assert.That(outlook.Complaints, Is.Empty);
    }

    [Test]
    public async Task Without_a_mail_today_stands_there()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await Expect(outlook.Pane.GetByRole(AriaRole.Heading, new() { Name = "Today" })).ToBeVisibleAsync();
        await Expect(outlook.Pane.GetByText("Select a mail to see what was promised in it.")).ToBeVisibleAsync();
    }
}
