using System.Text.Json.Nodes;
using Microsoft.Playwright;
using NodaTime;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>They answer the last letter and settle nothing in it; the rep knows better. Whoever names the same competitor next finds the rep prepared.</summary>
internal sealed class LossWalk : PaneTest
{
    [Test]
    public async Task Said_to_be_lost_after_the_last_letter_it_teaches_the_next_deal()
    {
        await TheLastLetterIsOut();
        await Writes("dhanley@blueridgebuilding.example", "Doug Hanley", "three yards", "Mike, thank you for writing.\n\nDoug");

        await using var outlook = await OutlookWindow.Open(Sandbox, new() { PaneWidth = 300 });
        await outlook.Read("One system for three yards");
        var asked = outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "What came of it" });
        await Expect(asked).ToContainTextAsync("They wrote after the last letter", new() { Timeout = 30_000 });
        await asked.GetByRole(AriaRole.Button, new() { Name = "It is lost" }).ClickAsync();
        await asked.GetByLabel("To whom?").FillAsync("Liftwell");
        await asked.GetByLabel("Why?").FillAsync("They had done it before");
        await Fine(outlook);
        await asked.GetByRole(AriaRole.Button, new() { Name = "It is lost" }).ClickAsync();
        await Expect(asked).ToHaveCountAsync(0);

        await Writes("linda.kowalczyk@chesapeakepipe.example", "Linda Kowalczyk", "pricing sheet", "Mike, we are also looking at Liftwell.\n\nLinda");
        await Expect(outlook.Page.Locator("#rows .row").First).ToContainTextAsync("Liftwell");
        await outlook.Read("pricing sheet");
        await outlook.Choose("More", "We spoke");
        var before = outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "Lost before" });
        await Expect(before).ToContainTextAsync("to Liftwell in ");
        await Expect(before).ToContainTextAsync("“They had done it before”");
        await Fine(outlook);
        await before.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(outlook.Pane.Locator("mark")).ToContainTextAsync("Liftwell");
        Assert.That(outlook.Complaints, Is.Empty);
    }

    private async Task TheLastLetterIsOut()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read("One system for three yards");
        await outlook.WhatToDo.GetByRole(AriaRole.Button, new() { Name = "The last letter" }).ClickAsync();
        await outlook.Button("Put it in Drafts").ClickAsync();
        await outlook.Button("Open").ClickAsync();
        await outlook.Page.Locator("#reading").GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(outlook.Page.Locator("#said")).ToContainTextAsync("Sent.");
        await Sandbox.TimePasses(Duration.FromMinutes(10));
    }

    // Into the thread that has these words in its subject.
    private async Task Writes(string address, string name, string subject, string text)
    {
        var thread = (await Sandbox.Mailbox(Mike))["messages"]!.AsArray().First(message => ((string)message!["subject"]!).Contains(subject, StringComparison.Ordinal))!;
        var now = (await Sandbox.Now()).ToString();
        await Sandbox.MailArrives(Mike, new JsonObject
        {
            ["subject"] = "RE: " + (string)thread["subject"]!,
            ["conversationId"] = (string)thread["conversationId"]!,
            ["internetMessageId"] = $"<{Guid.NewGuid():N}@mail.example>",
            ["from"] = Person(address, name),
            ["toRecipients"] = new JsonArray(Person(Mike, "Mike Sand")),
            ["sentDateTime"] = now,
            ["receivedDateTime"] = now,
            ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = text },
        });
    }

    private static JsonObject Person(string address, string name) => new() { ["emailAddress"] = new JsonObject { ["address"] = address, ["name"] = name } };

    private static async Task Fine(OutlookWindow outlook)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Axe.Look(outlook), Is.Empty);
            Assert.That(await Axe.Overflow(outlook), Is.Zero);
        }
    }
}
