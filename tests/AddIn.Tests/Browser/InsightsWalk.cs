using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>Behind the "⋯" of today's list: what past deals teach.</summary>
internal sealed class InsightsWalk : PaneTest
{
    [Test]
    public async Task A_deal_that_was_lost_teaches_from_then_on_and_opens()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox, new() { PaneWidth = 300 });
        await outlook.Choose("More", "What past deals teach");
        await Expect(outlook.Pane.GetByText("No deal of yours has ended yet.")).ToBeVisibleAsync();
        await outlook.Page.Keyboard.PressAsync("Escape");
        await Expect(outlook.Pane.GetByRole(AriaRole.Heading, new() { Name = "Today" })).ToBeVisibleAsync();

        await outlook.Read("Lot tracking");
        await outlook.Choose("More", "We spoke");
        await outlook.Choose("More for this deal", "Lost");
        await Expect(outlook.Pane.GetByLabel("To whom?")).ToBeFocusedAsync();
        await outlook.Button("It is lost").ClickAsync();
        await Expect(outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "How it came to this" })).ToContainTextAsync("You lost it");
        await outlook.Button("Back").ClickAsync();

        await outlook.Button("Today").ClickAsync();
        await outlook.Choose("More", "What past deals teach");
        var lost = outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "Lost" });
        await Expect(lost.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveTextAsync("Nobody was named · 1");
        await Expect(outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "After the last letter" })).ToContainTextAsync("No last letter has an outcome yet");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Axe.Look(outlook), Is.Empty);
            Assert.That(await Axe.Overflow(outlook), Is.Zero);
        }

        await lost.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(outlook.Button("More for this deal")).ToBeVisibleAsync();

        // Nobody had told; now somebody has.
        await outlook.Choose("More for this deal", "To whom, and why");
        await outlook.Pane.GetByLabel("To whom?").FillAsync("Stacktrace Systems");
        await outlook.Pane.GetByLabel("Why?").FillAsync("They were there first");
        await outlook.Button("It is lost").ClickAsync();
        await Expect(outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "How it came to this" })).ToContainTextAsync("Lost to Stacktrace Systems (“They were there first”)");
        await outlook.Button("Back").ClickAsync();
        await Expect(lost.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveTextAsync("To Stacktrace Systems · 1");
        await Expect(lost).ToContainTextAsync("They were there first");
        Assert.That(outlook.Complaints, Is.Empty);
    }
}
