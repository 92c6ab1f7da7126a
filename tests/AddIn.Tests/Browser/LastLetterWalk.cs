using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>Every question is answered and nobody speaks: the last letter. And a thread where it may not be written yet.</summary>
internal sealed class LastLetterWalk : PaneTest
{
    [Test]
    public async Task A_ready_thread_becomes_a_letter_to_everyone_who_was_not_taken_off()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read("One system for three yards");
        await outlook.WhatToDo.GetByRole(AriaRole.Button, new() { Name = "The last letter" }).ClickAsync();

        // Everyone who would be in copy stands there with the reason; one is taken off.
        var boxes = outlook.Pane.GetByRole(AriaRole.Checkbox);
        await Expect(boxes.First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        var before = await boxes.CountAsync();
        Assert.That(before, Is.GreaterThan(2));
        var off = boxes.Last;
        var name = (await off.EvaluateAsync<string>("box => document.getElementById(box.getAttribute('aria-labelledby')).textContent"))!;
        await Expect(off).ToHaveAccessibleDescriptionAsync(new Regex(".{5,}"));
        await off.UncheckAsync();
        await outlook.Button("Put it in Drafts").ClickAsync();
        await Expect(outlook.Pane.GetByText("It is in your Drafts. Nothing was sent.").First).ToBeVisibleAsync();

        var mailbox = await Sandbox.Mailbox(Mike);
        var draft = mailbox["drafts"]!.AsArray().Single()!;
        var cc = draft["ccRecipients"]!.AsArray().Select(person => (string?)person!["emailAddress"]!["name"]).ToList();
        var body = (string)draft["body"]!["content"]!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(draft["toRecipients"]!.AsArray(), Is.Not.Empty);
            Assert.That(cc, Has.Count.EqualTo(before - 2).And.None.EqualTo(name), "everyone but the contact and the one who was taken off");
            Assert.That(body, Does.Contain("wrote:").Or.Contain("From:"), "the quoted history stands below the letter");
            Assert.That((string?)draft["conversationId"], Is.EqualTo((string?)mailbox["messages"]!.AsArray().First(message => ((string)message!["subject"]!).Contains("three yards", StringComparison.Ordinal))!["conversationId"]));
            Assert.That((await Sandbox.Requests()).Where(request => ((string)request["path"]!).EndsWith("/send", StringComparison.OrdinalIgnoreCase) || ((string)request["path"]!).EndsWith("/sendMail", StringComparison.OrdinalIgnoreCase)), Is.Empty);
            Assert.That(outlook.Complaints, Is.Empty);
        }

        // And it opens in Outlook.
        await outlook.Button("Open").ClickAsync();
        await Expect(outlook.Page.Locator("#reading article[aria-current]")).ToContainTextAsync("[Draft]");
    }

    [Test]
    public async Task A_thread_that_is_not_ready_shows_what_is_missing_with_its_words()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read("pricing sheet");
        await outlook.Choose("More", "The last letter");

        await Expect(outlook.Pane.GetByText("Not yet:")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        Assert.That(await outlook.Pane.GetByRole(AriaRole.Checkbox).CountAsync(), Is.GreaterThan(1));
        await Expect(outlook.Button("Put it in Drafts")).ToHaveCountAsync(0);

        // The promise that is owed opens its words.
        await outlook.Pane.Locator("li button").Filter(new() { HasText = "“" }).First.ClickAsync();
        await Expect(outlook.Pane.Locator("mark")).ToBeVisibleAsync();
        await outlook.Button("Back").Last.ClickAsync();

        // It can be waved through, but only line by line.
        var waves = outlook.Pane.GetByRole(AriaRole.Checkbox);
        var count = await waves.CountAsync();
        for (var line = 0; line < count; line++)
        {
            await Expect(outlook.Button("Put it in Drafts")).ToHaveCountAsync(0);
            await waves.Nth(line).CheckAsync();
        }

        // What was gone on without is written down: in the deal, beside the letter, and among what is kept.
        await outlook.Button("Put it in Drafts").ClickAsync();
        await Expect(outlook.Pane.GetByText("It is in your Drafts. Nothing was sent.").First).ToBeVisibleAsync();
        await outlook.Button("Back to the mail").ClickAsync();
        await outlook.Choose("More", "We spoke");
        var history = outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "How it came to this" });
        await Expect(history.GetByText("last letter: you went on without")).ToHaveCountAsync(count);
        await outlook.Button("Back").ClickAsync();
        await outlook.Choose("More", "The last letter");
        await Expect(outlook.Pane.GetByText("You went on without it before, today")).ToHaveCountAsync(count);
        await outlook.Button("Back").ClickAsync();
        await outlook.Choose("More", "Settings");
        await outlook.Button($"Last letters: {count} things you went on without").ClickAsync();
        await Expect(outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "Your data" }).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "today" })).Not.ToHaveCountAsync(0);
        Assert.That(outlook.Complaints, Is.Empty);
    }
}
