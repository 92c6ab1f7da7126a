using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>An Outlook that does not sign in for the pane: a window of ours does, and the token comes back to the pane alone.</summary>
internal sealed class SignInDialogTests : PaneTest
{
    private const string Mail = "counter system";

    [Test]
    public async Task A_window_signs_in_and_the_pane_goes_on()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox, new() { WithoutNestedSignIn = true });
        await outlook.Select(Mail);
        await Expect(outlook.Pane.GetByRole(AriaRole.Heading, new() { Name = "Never lose a promise" })).ToBeVisibleAsync();

        var window = await outlook.Page.RunAndWaitForPopupAsync(() => outlook.Button("Sign in").ClickAsync());
        Assert.That(window.Url, Does.Not.Contain("northgate").Or.Contain("#"), "whose mailbox it is stays out of every server's log");

        await Expect(outlook.WhatToDo).ToBeVisibleAsync(new() { Timeout = 30_000 });
        Assert.That(window.IsClosed, Is.True);

        // Started anew, the pane asks nobody: the library renews what the window got.
        await outlook.Page.ReloadAsync();
        await outlook.Page.Locator("body[data-ready=true]").WaitForAsync();
        await outlook.Read(Mail);
        Assert.That(outlook.Complaints, Is.Empty);
    }

    [Test]
    public async Task A_window_that_is_closed_leaves_the_button_there()
    {
        await using var outlook = await OutlookWindow.Open(Sandbox, new() { WithoutNestedSignIn = true });
        // Whoever is asked thinks about it.
        await outlook.Page.Context.RouteAsync("**/oauth2/v2.0/authorize**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<h1>Pick an account</h1>" }));
        await outlook.Select(Mail);

        var window = await outlook.Page.RunAndWaitForPopupAsync(() => outlook.Button("Sign in").ClickAsync());
        await Expect(window.GetByRole(AriaRole.Heading, new() { Name = "Pick an account" })).ToBeVisibleAsync();
        await window.CloseAsync();

        await Expect(outlook.Pane.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Expect(outlook.Button("Sign in").First).ToBeEnabledAsync();
    }
}
