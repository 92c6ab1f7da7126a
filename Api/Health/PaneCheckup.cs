namespace OutlookFollowUp.Api.Health;

/// <summary>The pane's files: whether they are there, and were built for this very app registration.</summary>
internal static class PaneCheckup
{
    private static readonly string[] Pages = ["taskpane.html", "signin.html"];

    public static IEnumerable<Finding> Look(string folder, string? clientId)
    {
        if (Pages.FirstOrDefault(page => !File.Exists(Path.Combine(folder, page))) is { } missing)
        {
            yield return Finding.Wrong($"The pane's page {missing} is not in {folder}. Build the add-in, or say in Pane:Folder where it is.");
            yield break;
        }

        yield return Finding.Right("The pane's pages are there.");
        // The pane carries the id it was built with; with another one, every sign-in is for somebody else.
        var assets = Path.Combine(folder, "assets");
        if (clientId is { Length: > 0 } && Directory.Exists(assets))
        {
            yield return Directory.EnumerateFiles(assets, "*.js").Any(file => File.ReadAllText(file).Contains(clientId, StringComparison.OrdinalIgnoreCase))
                ? Finding.Right("The pane was built for this app registration.")
                : Finding.Wrong("The pane was built for another app registration. Set VITE_CLIENT_ID and VITE_API_SCOPE in AddIn/.env and build it again.");
        }
    }
}
