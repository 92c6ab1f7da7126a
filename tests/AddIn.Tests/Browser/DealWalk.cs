using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>Behind the two names in the head of a thread: the firm with its quiet, the deal with its contacts.</summary>
internal sealed class DealWalk : PaneTest
{
    [Test]
    public async Task Quiet_set_for_a_firm_stands_in_its_threads_until_it_is_ended()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read("Lot tracking");
        var head = outlook.Pane.GetByRole(AriaRole.Heading, new() { Level = 1 }).GetByRole(AriaRole.Button);
        await head.First.ClickAsync();

        await outlook.Button("Keep quiet until a day").ClickAsync();
        await outlook.Pane.GetByLabel("Another day").FillAsync("2026-10-20");
        await outlook.Button("Take it").ClickAsync();
        await Expect(outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "Quiet" })).ToContainTextAsync("Tue 20 Oct");
        await Fine(outlook);
        await outlook.Button("Back").ClickAsync();
        await Expect(outlook.WhatToDo).ToContainTextAsync("Quiet until Tue 20 Oct");

        await head.First.ClickAsync();
        await outlook.Button("End it").ClickAsync();
        await Expect(outlook.Button("End it")).ToHaveCountAsync(0);
        await outlook.Button("Back").ClickAsync();
        await Expect(outlook.WhatToDo).Not.ToContainTextAsync("Quiet until");
        Assert.That(outlook.Complaints, Is.Empty);
    }

    [Test]
    public async Task A_call_is_logged_with_what_it_settled_and_taken_back()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read("pricing sheet");
        await Expect(outlook.WhatToDo).ToContainTextAsync("They wait for");
        await outlook.Choose("More", "We spoke");

        await outlook.Button("We spoke").ClickAsync();
        await outlook.Pane.GetByLabel("Worth keeping").FillAsync("Gave her the totals on the phone");
        await outlook.Pane.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await Fine(outlook);
        await outlook.Button("Note it").ClickAsync();

        var contact = outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "Contact" });
        await Expect(contact).ToContainTextAsync("Gave her the totals on the phone");
        await outlook.Button("Back").ClickAsync();
        await Expect(outlook.WhatToDo).Not.ToContainTextAsync("They wait for");

        await outlook.Choose("More", "We spoke");
        await outlook.Button("Undo").ClickAsync();
        await Expect(contact).Not.ToContainTextAsync("Gave her the totals on the phone");
        await outlook.Button("Back").ClickAsync();
        await Expect(outlook.WhatToDo).ToContainTextAsync("They wait for");
        Assert.That(outlook.Complaints, Is.Empty);
    }

    [Test]
    public async Task The_firm_shows_the_pace_it_sets_with_what_it_comes_from()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox, new() { PaneWidth = 300 });
        await outlook.Read("pricing sheet");
        await outlook.Pane.GetByRole(AriaRole.Heading, new() { Level = 1 }).GetByRole(AriaRole.Button).First.ClickAsync();

        var pace = outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "Their pace" });
        await Expect(pace).ToContainTextAsync("Linda usually answers within 3 working days");
        await Expect(pace).ToContainTextAsync("the middle of 2 answers");
        await Expect(pace).ToContainTextAsync("You know each other");
        await Fine(outlook);

        await pace.GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(outlook.Pane.Locator("mark")).ToBeVisibleAsync();
        await outlook.Button("Back").ClickAsync();
        await Expect(pace).ToBeVisibleAsync();
        Assert.That(outlook.Complaints, Is.Empty);
    }

    [Test]
    public async Task Where_they_are_and_how_they_like_to_be_met_is_put_right_and_left_to_their_mails_again()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox, new() { PaneWidth = 300 });
        await outlook.Read("inventory in three places");
        await outlook.Pane.GetByRole(AriaRole.Heading, new() { Level = 1 }).GetByRole(AriaRole.Button).First.ClickAsync();
        var pace = outlook.Pane.GetByRole(AriaRole.Region, new() { Name = "Their pace" });
        var where = await pace.GetByRole(AriaRole.Listitem).Filter(new() { Has = Where(outlook) }).InnerTextAsync();

        await Where(outlook).ClickAsync();
        await outlook.Pane.GetByLabel("Where are they?").SelectOptionAsync("DE-BY");
        await Fine(outlook);
        await outlook.Button("Take it").ClickAsync();
        await Expect(pace).ToContainTextAsync("Their holidays are spared: Germany, Bavaria");
        await Expect(pace).ToContainTextAsync("You chose it");

        await outlook.Button("Change how they like to be met").ClickAsync();
        await outlook.Pane.GetByLabel("How do they like to be met?").SelectOptionAsync("formal");
        await Fine(outlook);
        await outlook.Button("Take it").ClickAsync();
        await Expect(pace).ToContainTextAsync("By the book");

        // Left to their mails again, it is what it was.
        await Where(outlook).ClickAsync();
        await outlook.Pane.GetByLabel("Where are they?").SelectOptionAsync("");
        await outlook.Button("Take it").ClickAsync();
        await Expect(pace.GetByRole(AriaRole.Listitem).Filter(new() { Has = Where(outlook) })).ToHaveTextAsync(new Regex(Regex.Escape(where.Split('\n')[0])));
        Assert.That(outlook.Complaints, Is.Empty);
    }

    private static ILocator Where(OutlookWindow outlook) => outlook.Pane.GetByRole(AriaRole.Button, new() { NameRegex = new("(Change|Choose) where they are") });

    private static async Task Fine(OutlookWindow outlook)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Axe.Look(outlook), Is.Empty);
            Assert.That(await Axe.Overflow(outlook), Is.Zero);
        }
    }
}
