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

    [Test]
    public async Task Anybody_can_use_what_is_behind_the_names_and_the_menus([Values("light", "dark", "light, 300 px", "dark, 300 px", "high contrast")] string look)
    {
        await using var outlook = await OutlookWindow.Open(Sandbox, Looks[look]);

        await outlook.Read("Lot tracking");
        await outlook.Pane.GetByRole(AriaRole.Complementary, new() { Name = "By right-click" }).GetByRole(AriaRole.Button, new() { Name = "How" }).ClickAsync();
        await outlook.Pane.GetByText("Without this pane:").WaitForAsync();
        await Fine(outlook, "right-click");

        await outlook.Choose("More", "Settings");
        await outlook.Button("Save a copy").WaitForAsync();
        await outlook.Button("Erase everything").ClickAsync();
        await Fine(outlook, "settings");
        await outlook.Button("Back").ClickAsync();

        await outlook.Pane.GetByRole(AriaRole.Heading, new() { Level = 1 }).GetByRole(AriaRole.Button).First.ClickAsync();
        await outlook.Button("Change how they like to be met").ClickAsync();
        await outlook.Pane.GetByRole(AriaRole.Button, new() { NameRegex = new("(Change|Choose) where they are") }).ClickAsync();
        await outlook.Pane.GetByLabel("Where are they?").WaitForAsync();
        await Fine(outlook, "firm");
        await outlook.Button("Back").ClickAsync();

        await outlook.Choose("More", "We spoke");
        await outlook.Button("We spoke").ClickAsync();
        await outlook.Choose("More for this deal", "Lost");
        await outlook.Pane.GetByLabel("To whom?").FillAsync("Stacktrace Systems");
        await Fine(outlook, "deal");
        await outlook.Button("It is lost").ClickAsync();
        await outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "How it came to this" }).WaitForAsync();
        await outlook.Button("Back").ClickAsync();

        await outlook.Button("Today").ClickAsync();
        await outlook.Choose("More", "What past deals teach");
        var lost = outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "Lost" });
        await lost.GetByRole(AriaRole.Heading, new() { Name = "To Stacktrace Systems" }).WaitForAsync();
        await Fine(outlook, "insights");

        // As it was, for the next look.
        await lost.GetByRole(AriaRole.Button).ClickAsync();
        await outlook.Choose("More for this deal", "Open it again");
        await outlook.Pane.GetByText("You opened it again").First.WaitForAsync();

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
