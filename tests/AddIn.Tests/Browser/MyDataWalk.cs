using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>A rep looks at what is kept, takes a copy along, thinks twice, and has it erased.</summary>
internal sealed class MyDataWalk : PaneTest
{
    [Test]
    public async Task From_a_copy_to_an_empty_list()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read("inventory in three places");
        await outlook.Button("Remind me").ClickAsync();
        await outlook.Pane.Locator("button[type=submit]").ClickAsync();
        await Expect(outlook.Button("Undo")).ToBeVisibleAsync();

        await outlook.Choose("More", "Settings");
        await Expect(outlook.Pane.GetByText("Kept for you: 1 follow-up, 1 deal and 1 customer.")).ToBeVisibleAsync();
        var copy = await outlook.Page.RunAndWaitForDownloadAsync(() => outlook.Button("Save a copy").ClickAsync());
        var told = JsonNode.Parse(await File.ReadAllTextAsync((await copy.PathAsync())!))!;
        Assert.That(told["kept"]!["followUps"]!.AsArray(), Has.Count.EqualTo(1));

        // Thinking twice changes nothing.
        await outlook.Button("Erase everything").ClickAsync();
        await outlook.Button("Keep it").ClickAsync();
        Assert.That((await Sandbox.Mailbox(Mike))["tasks"]!.AsArray(), Has.Count.EqualTo(1));

        await outlook.Button("Erase everything").ClickAsync();
        await outlook.Button("Yes, erase").ClickAsync();
        await Expect(outlook.Pane.GetByText("It is erased, here and in Outlook.").Last).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(outlook.Pane.GetByText("Kept for you: nothing.")).ToBeVisibleAsync();

        var mailbox = await Sandbox.Mailbox(Mike);
        Assert.That(mailbox["tasks"]!.AsArray(), Is.Empty);
        Assert.That(mailbox["messages"]!.AsArray().Where(message => (string?)message!["flag"]?["flagStatus"] == "flagged"), Is.Empty);
        Assert.That(outlook.Complaints, Is.Empty);
    }

    [Test]
    public async Task The_settings_open_without_a_mail_too()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Choose("More", "Settings");
        await Expect(outlook.Pane.GetByRole(AriaRole.Heading, new() { Name = "Your data" })).ToBeVisibleAsync();
        await outlook.Button("Back").ClickAsync();
        await Expect(outlook.Pane.GetByRole(AriaRole.Heading, new() { Name = "Today" })).ToBeVisibleAsync();
    }
}
