using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>Two conversations with one firm: whether they are one decision or two is the person's to say.</summary>
internal sealed class TwoDealsWalk : PaneTest
{
    [Test]
    public async Task Two_deals_become_one_and_one_conversation_of_it_is_taken_out_again_and_put_back()
    {
        await Sandbox.MailArrives(Mike, FromLinda("Dock scales", "Mike, what would four dock scales cost us? Linda"));
        await using var outlook = await OutlookWindow.Open(Sandbox, new() { PaneWidth = 300 });
        await outlook.Read("pricing sheet");
        await outlook.Read("Dock scales");
        var head = outlook.Pane.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Expect(head).ToContainTextAsync("Dock scales");
        await head.GetByRole(AriaRole.Button).First.ClickAsync();

        // A better name first.
        var deals = outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "Deals" });
        await outlook.Choose("More for Dock scales", "Another name");
        await outlook.Pane.GetByLabel("What it is about").FillAsync("Scales for the dock");
        await outlook.Button("Take it").ClickAsync();

        await outlook.Choose("More for Scales for the dock", "Same as another deal");
        await Expect(deals).ToContainTextAsync("This cannot be undone.");
        await Fine(outlook);
        await outlook.Page.Keyboard.PressAsync("Escape");
        await Expect(outlook.Button("Make them one")).ToHaveCountAsync(0);
        await outlook.Choose("More for Scales for the dock", "Same as another deal");
        await outlook.Button("Make them one").ClickAsync();
        await Expect(deals.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await Expect(deals).ToContainTextAsync("“Scales for the dock” is part of “Your pricing sheet - eleven branches” now.");

        await deals.GetByRole(AriaRole.Button).First.ClickAsync();
        var conversations = outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "Conversations" });
        await Expect(conversations.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await outlook.Choose("More for Dock scales", "A deal of its own");
        await Expect(conversations).ToContainTextAsync("“Dock scales” is a deal of its own now.");
        await Expect(conversations.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await Fine(outlook);

        await conversations.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(conversations.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        Assert.That(outlook.Complaints, Is.Empty);
    }

    private static JsonObject FromLinda(string subject, string text) => new()
    {
        ["subject"] = subject,
        ["receivedDateTime"] = "2026-09-18T13:00:00Z",
        ["from"] = new JsonObject { ["emailAddress"] = new JsonObject { ["name"] = "Linda Kowalczyk", ["address"] = "linda.kowalczyk@chesapeakepipe.example" } },
        ["toRecipients"] = new JsonArray(new JsonObject { ["emailAddress"] = new JsonObject { ["name"] = "Mike Sand", ["address"] = Mike } }),
        ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = text },
    };

    private static async Task Fine(OutlookWindow outlook)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Axe.Look(outlook), Is.Empty);
            Assert.That(await Axe.Overflow(outlook), Is.Zero);
        }
    }
}
