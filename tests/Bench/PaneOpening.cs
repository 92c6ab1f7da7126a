using Microsoft.Playwright;
using OutlookFollowUp.AddIn.Tests.Browser;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Bench;

/// <summary>How long a person waits for the pane, in a real browser against a warm service: until anything stands there, and until the thread is read.</summary>
internal static class PaneOpening
{
    private const int WarmUp = 3;
    private const int Measured = 15;

    // Counted inside the pane's own frame, from the moment the host asks for it.
    private const string FirstContent = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime";
    private const string Elapsed = "() => performance.now()";

    public static async Task Measure()
    {
        var path = ChromiumPath.Find() ?? throw new InvalidOperationException("No Chromium on this machine (looked on the PATH, and in FOLLOWUP_TEST_CHROMIUM).");
        await using var sandbox = await SandboxHost.StartAsync(new());
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync(new() { BaseURL = sandbox.Uri.ToString(), ViewportSize = new() { Width = 1320, Height = 900 } });
        await page.GotoAsync("/");
        await page.Locator("body[data-ready=true]").WaitForAsync();
        await page.Locator("#rows .row").Filter(new() { HasText = "pricing sheet" }).First.ClickAsync();

        var (first, read) = (new List<double>(), new List<double>());
        for (var at = -WarmUp; at < Measured; at++)
        {
            var (content, thread) = await OpenPane(page);
            if (at >= 0)
            {
                first.Add(content);
                read.Add(thread);
            }
        }

        Console.WriteLine($"Pane opened: first content {Say(first)}; the thread read {Say(read)}");
    }

    private static async Task<(double FirstContent, double Read)> OpenPane(IPage page)
    {
        // Marked, so that what still stands there of the last opening is not taken for this one's.
        await page.EvaluateAsync("() => { const pane = document.getElementById('pane-frame').contentWindow; pane.isOld = true; pane.location.reload(); }");
        await page.WaitForFunctionAsync("() => !document.getElementById('pane-frame').contentWindow.isOld");
        var pane = page.FrameLocator("#pane-frame");
        await pane.GetByRole(AriaRole.Region, new() { Name = "What to do next" }).WaitForAsync();
        var frame = await (await page.QuerySelectorAsync("#pane-frame"))!.ContentFrameAsync();
        var read = await frame!.EvaluateAsync<double>(Elapsed);
        return (await frame.EvaluateAsync<double>(FirstContent), read);
    }

    private static string Say(List<double> times)
    {
        times.Sort();
        return $"median {times[times.Count / 2]:F0} ms, slowest {times[^1]:F0} ms";
    }
}
