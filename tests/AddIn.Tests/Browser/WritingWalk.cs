using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>Beside a mail that is being written: whom it should not reach now, how it reads, and what it promises.</summary>
internal sealed class WritingWalk : PaneTest
{
    [Test]
    public async Task A_reply_is_looked_over_while_it_is_written()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read("Bin labels");
        await outlook.Page.Locator("#reading").GetByRole(AriaRole.Button, new() { Name = "Reply all" }).ClickAsync();

        // He is away, in his own words.
        await Expect(outlook.Pane.GetByRole(AriaRole.Heading, new() { Name = "Before you send" })).ToBeVisibleAsync();
        await Expect(outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "Keep in mind" })).ToContainTextAsync("is away until Mon 28 Sep");
        await Expect(outlook.Pane.GetByText("You are promising")).ToHaveCountAsync(0);

        var text = outlook.Page.FrameLocator("#reading article[aria-current] iframe").Locator("body");
        await text.PressAsync("Control+Home");
        await text.PressSequentiallyAsync("Hi Gordon, just checking in. I'll send you the corrected label file by Wednesday.");

        // What was typed is promised, with its day; and nothing was asked of Outlook but what is on the screen.
        await Expect(outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "You are promising" })).ToContainTextAsync("by Wed 23 Sep");
        await Expect(outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "Keep in mind" })).ToContainTextAsync("gives them nothing to answer");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Axe.Look(outlook), Is.Empty);
            Assert.That(await Axe.Overflow(outlook), Is.Zero);
            Assert.That(outlook.Complaints, Is.Empty);
        }

        // Nobody to warn about once he is taken off the mail.
        await outlook.Page.GetByLabel("To", new() { Exact = true }).FillAsync("");
        await outlook.Page.GetByLabel("To", new() { Exact = true }).BlurAsync();
        await Expect(outlook.Pane.GetByText("Say whom it goes to")).ToBeVisibleAsync();
    }

    [Test]
    public async Task Another_mail_takes_the_draft_off_the_pane()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read("Lot tracking");
        await outlook.Page.Locator("#reading").GetByRole(AriaRole.Button, new() { Name = "Reply all" }).ClickAsync();
        await Expect(outlook.Pane.GetByRole(AriaRole.Heading, new() { Name = "Before you send" })).ToBeVisibleAsync();

        await outlook.Page.Locator("#folders").GetByRole(AriaRole.Button, new() { Name = "Inbox" }).ClickAsync();
        await outlook.Read("pricing sheet");

        await Expect(outlook.Pane.GetByRole(AriaRole.Heading, new() { Name = "Before you send" })).ToHaveCountAsync(0);
    }
}
