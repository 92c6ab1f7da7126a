using System.Collections.Concurrent;
using Microsoft.Playwright;
using OutlookFollowUp.Sandbox;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>How a window of Outlook looks.</summary>
internal sealed record Look
{
    public int PaneWidth { get; init; } = 320;

    public bool Dark { get; init; }

    public bool HighContrast { get; init; }

    public bool SignedOut { get; init; }

    /// <summary>The classic Outlook for Windows, where a line on a mail may carry a button.</summary>
    public bool Classic { get; init; }

    /// <summary>An older Outlook, which does not sign in for the pane.</summary>
    public bool WithoutNestedSignIn { get; init; }
}

/// <summary>Outlook in the browser, with the pane beside the mail. Speaks as a person would who sits before it.</summary>
internal sealed class OutlookWindow : IAsyncDisposable
{
    // A build machine may be busy; a test that fails waits this long, one that passes does not.
    private const int Patience = 20_000;

    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = new();

    private OutlookWindow(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        Pane = page.FrameLocator("#pane-frame");
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            // The browser itself notes every answer that is no 200; the pane says those to the person.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                complaints.Enqueue(message.Text);
            }
        };
    }

    public IPage Page { get; }

    public IFrameLocator Pane { get; }

    /// <summary>What the browser's console complained of.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    public ILocator WhatToDo => Pane.GetByRole(AriaRole.Region, new() { Name = "What to do next" });

    public static async Task<OutlookWindow> Open(SandboxHost sandbox, Look? look = null)
    {
        look ??= new();
        var context = await Chromium.Browser.NewContextAsync(new()
        {
            BaseURL = sandbox.Uri.ToString(),
            ViewportSize = new() { Width = 1000 + look.PaneWidth, Height = 900 },
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = look.HighContrast ? ForcedColors.Active : ForcedColors.None,
            TimezoneId = "America/New_York",
            Locale = "en-US",
        });
        context.SetDefaultTimeout(Patience);
        SetDefaultExpectTimeout(Patience);
        var window = new OutlookWindow(context, await context.NewPageAsync());
        if (look.Dark)
        {
            await context.AddInitScriptAsync("localStorage.setItem('sandbox-theme', 'dark')");
        }

        await window.Page.GotoAsync(look.SignedOut ? "/?signed-out" : look.WithoutNestedSignIn ? "/?without-nested-sign-in" : look.Classic ? "/?classic" : "/");
        await window.Page.Locator("body[data-ready=true]").WaitForAsync();
        await window.Page.EvaluateAsync($"document.body.style.setProperty('--pane-width', '{look.PaneWidth}px')");
        return window;
    }

    /// <summary>Selects a mail in the list.</summary>
    public Task Select(string words) => Page.Locator("#rows .row").Filter(new() { HasText = words }).First.ClickAsync();

    /// <summary>Selects a mail and waits until the pane has read it.</summary>
    public async Task Read(string words)
    {
        await Select(words);
        await Expect(WhatToDo).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    public ILocator Button(string name) => Pane.GetByRole(AriaRole.Button, new() { Name = name });

    /// <summary>Takes one of the choices behind a "⋯".</summary>
    public async Task Choose(string menu, string choice)
    {
        await Button(menu).First.ClickAsync();
        await Pane.GetByRole(AriaRole.Menuitem, new() { Name = choice }).ClickAsync();
    }

    public async Task ClockGoesTo(string day)
    {
        await Page.FillAsync("#day", day);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Go", Exact = true }).ClickAsync();
        await Expect(Page.Locator("#clock")).Not.ToHaveAttributeAsync("aria-busy", "true", new() { Timeout = 60_000 });
    }

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
