using System.Text.Json;
using Microsoft.Playwright;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>Deque's axe: everything it knows, on the pane alone.</summary>
internal static class Axe
{
    private static readonly string Script = File.ReadAllText(Path.Combine(Repository.AddIn, "node_modules", "axe-core", "axe.min.js"));

    /// <summary>What it finds, a line each: the rule and the place.</summary>
    public static async Task<IReadOnlyList<string>> Look(OutlookWindow outlook)
    {
        var frame = outlook.Page.Frames.Single(one => one.Url.Contains("taskpane.html", StringComparison.Ordinal));
        await frame.EvaluateAsync(Script);
        var found = await frame.EvaluateAsync<JsonElement>("async () => (await axe.run(document)).violations.map(rule => `${rule.id}: ${rule.nodes.map(node => node.target.join(' ') + ' ' + node.failureSummary).join('; ')}`)");
        return [.. found.EnumerateArray().Select(line => line.GetString()!)];
    }

    /// <summary>How far the pane's content sticks out to the side.</summary>
    public static Task<int> Overflow(OutlookWindow outlook) =>
        outlook.Pane.Locator("html").EvaluateAsync<int>("page => page.scrollWidth - page.clientWidth");
}
