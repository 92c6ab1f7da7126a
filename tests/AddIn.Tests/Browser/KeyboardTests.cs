using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>Everything by keyboard, and the focus never lost.</summary>
internal sealed class KeyboardTests : PaneTest
{
    [Test]
    public async Task Words_open_and_close_and_the_focus_is_where_it_was()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read("pricing sheet");

        var promise = outlook.Pane.Locator("section").Filter(new() { HasText = "Promises" }).Locator("li button").First;
        await promise.FocusAsync();
        await outlook.Page.Keyboard.PressAsync("Enter");
        await Expect(outlook.Pane.Locator("mark")).ToBeVisibleAsync();
        await Expect(outlook.Pane.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();

        await outlook.Page.Keyboard.PressAsync("Escape");
        await Expect(promise).ToBeFocusedAsync();
    }

    [Test]
    public async Task A_menu_is_walked_with_the_arrows()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read("pricing sheet");

        var more = outlook.Pane.GetByRole(AriaRole.Button, new() { Name = "More for" }).First;
        await more.FocusAsync();
        await outlook.Page.Keyboard.PressAsync("Enter");
        await Expect(outlook.Pane.GetByRole(AriaRole.Menuitem, new() { Name = "Done" })).ToBeFocusedAsync();
        await outlook.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(outlook.Pane.GetByRole(AriaRole.Menuitem, new() { Name = "Another day" })).ToBeFocusedAsync();
        await outlook.Page.Keyboard.PressAsync("Escape");
        await Expect(more).ToBeFocusedAsync();
        await Expect(outlook.Pane.GetByRole(AriaRole.Menu)).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_day_is_taken_without_the_mouse()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read("Bin labels");

        await outlook.Button("Remind me").FocusAsync();
        await outlook.Page.Keyboard.PressAsync("Enter");
        await outlook.Pane.GetByRole(AriaRole.Radio, new() { Checked = true }).FocusAsync();
        await outlook.Page.Keyboard.PressAsync("ArrowRight");
        await outlook.Page.Keyboard.PressAsync("Enter");
        await Expect(outlook.WhatToDo).ToContainTextAsync("in To Do, mail flagged");
    }

    [Test]
    public async Task Every_place_the_focus_stops_at_can_be_seen_and_has_a_name()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox);
        await outlook.Read("pricing sheet");

        await outlook.Button("Today").FocusAsync();
        var stops = new List<string>();
        for (var step = 0; step < 40; step++)
        {
            var stop = await outlook.Pane.Locator("body").EvaluateAsync<string>(
                """
                () => {
                  const at = document.activeElement;
                  if (!at || at === document.body) return '';
                  const box = at.getBoundingClientRect();
                  const name = at.getAttribute('aria-label') || at.labels?.[0]?.textContent || at.textContent;
                  return box.width > 0 && name.trim() !== '' ? name.trim().slice(0, 60) : `nothing to see: ${at.outerHTML.slice(0, 120)}`;
                }
                """);
            if (stop == "" || (stops.Count > 0 && stop == stops[0]))
            {
                break;
            }

            stops.Add(stop);
            await outlook.Page.Keyboard.PressAsync("Tab");
        }

        Assert.That(stops, Has.Count.GreaterThan(5).And.None.StartsWith("nothing to see"));
    }
}
