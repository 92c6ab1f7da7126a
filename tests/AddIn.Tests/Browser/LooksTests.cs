using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>Every view, in every look people work in: axe finds nothing, nothing sticks out, the console is silent.</summary>
internal sealed class LooksTests : PaneTest
{
    private static readonly Dictionary<string, Look> Looks = new(StringComparer.Ordinal)
    {
        ["light"] = new(),
        ["dark"] = new() { Dark = true },
        ["light, 300 px"] = new() { PaneWidth = 300 },
        ["dark, 300 px"] = new() { PaneWidth = 300, Dark = true },
        ["high contrast"] = new() { HighContrast = true },
    };

    [Test]
    public async Task Anybody_can_use_every_view([Values("light", "dark", "light, 300 px", "dark, 300 px", "high contrast")] string look)
    {
        await using var outlook = await OutlookWindow.Open(Sandbox, Looks[look]);

        await outlook.Pane.GetByRole(AriaRole.Heading, new() { Name = "Today" }).WaitForAsync();
        await Fine(outlook, "today");

        await outlook.Read("pricing sheet");
        await Fine(outlook, "thread");

        await outlook.Button("Remind me").ClickAsync();
        await outlook.Pane.GetByRole(AriaRole.Radio).First.WaitForAsync();
        await Fine(outlook, "follow-up");

        await outlook.Pane.GetByRole(AriaRole.Button, new() { Name = "More for" }).First.ClickAsync();
        await Fine(outlook, "menu");
        await outlook.Page.Keyboard.PressAsync("Escape");

        await outlook.Button("The words").First.ClickAsync();
        await outlook.Pane.Locator("mark").WaitForAsync();
        await Fine(outlook, "words");
        await outlook.Button("Back").ClickAsync();

        await outlook.Choose("More", "The last letter");
        await outlook.Pane.GetByRole(AriaRole.Checkbox).First.WaitForAsync();
        await Fine(outlook, "last letter");
        await outlook.Button("Back").ClickAsync();

        await outlook.Button("Write it").ClickAsync();
        await outlook.Pane.GetByRole(AriaRole.Button, new() { NameRegex = new("Put it in Drafts|Write it yourself") }).WaitForAsync();
        await Fine(outlook, "draft");

        Assert.That(outlook.Complaints, Is.Empty);
    }

    private static async Task Fine(OutlookWindow outlook, string view)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Axe.Look(outlook), Is.Empty, view);
            Assert.That(await Axe.Overflow(outlook), Is.Zero, $"{view} sticks out");
        }
    }
}
