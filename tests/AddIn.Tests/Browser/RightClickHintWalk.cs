using System.Text.Json.Nodes;
using Microsoft.Playwright;
using NodaTime;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>The pane teaches Outlook's right-click once, and asks before it puts anything into Outlook's menu.</summary>
internal sealed class RightClickHintWalk : PaneTest
{
    [Test]
    public async Task It_is_taught_asked_for_and_said_no_more()
    {
        await Sandbox.Fault(new JsonObject { ["consent"] = "revoked", ["user"] = Mike, ["scopes"] = new JsonArray("MailboxSettings.ReadWrite") });
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read("counter system");
        await Sandbox.TimePasses(Duration.FromMinutes(2));
        var hint = outlook.Pane.GetByRole(AriaRole.Complementary, new() { Name = "By right-click" });
        await Expect(hint).ToBeVisibleAsync(new() { Timeout = 30_000 });
        Assert.That((await hint.BoundingBoxAsync())!.Height, Is.LessThan(48), "a line or two, until somebody asks");
        await hint.GetByRole(AriaRole.Button, new() { Name = "How" }).ClickAsync();
        await Expect(hint).ToContainTextAsync("right-click a mail, choose Categorize, then “Follow up: track”");
        Assert.That(await Ours(), Is.Zero, "nobody has agreed to it yet");

        await hint.GetByRole(AriaRole.Button, new() { Name = "Put them into the menu" }).ClickAsync();
        await outlook.Page.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Expect(hint).ToContainTextAsync("They are in your menu.", new() { Timeout = 30_000 });
        Assert.That(await Ours(), Is.EqualTo(3));

        await hint.GetByRole(AriaRole.Button, new() { Name = "Got it" }).ClickAsync();
        await Expect(hint).ToHaveCountAsync(0);
        await outlook.Read("inventory in three places");
        await Expect(hint).ToHaveCountAsync(0);
        await outlook.Choose("More", "Settings");
        await Expect(outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "Right-click" })).ToContainTextAsync("They are in your menu.");
        Assert.That(outlook.Complaints, Is.Empty);
    }

    private async Task<int> Ours() => (await Sandbox.Mailbox(Mike))["categories"]!.AsArray().Count(one => ((string)one!["displayName"]!).StartsWith("Follow up: ", StringComparison.Ordinal));
}
