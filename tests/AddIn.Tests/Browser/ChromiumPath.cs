namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>Where this machine keeps a Chromium: where the environment says, else on the PATH.</summary>
internal static class ChromiumPath
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome", "msedge"];

    /// <summary>The program's path; null where the machine has none.</summary>
    public static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var onPath = from name in Names from folder in folders select Path.Combine(folder, name + ending);
        return onPath.Prepend(Environment.GetEnvironmentVariable("FOLLOWUP_TEST_CHROMIUM") ?? "").FirstOrDefault(File.Exists);
    }
}
