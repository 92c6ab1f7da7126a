using System.Diagnostics;

namespace OutlookFollowUp.AddIn.Tests.TypeScript;

/// <summary>Runs one of the pane's own tools, in the pane's folder.</summary>
internal static class Npx
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task<(int Status, string Said)> Run(params string[] words)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
        {
            WorkingDirectory = Repository.AddIn,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var word in (string[])["exec", "--offline", "--no", "--", .. words])
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["NO_COLOR"] = "1";
        using var patience = new CancellationTokenSource(Patience);
        using var process = Process.Start(start)!;
        try
        {
            // Both at once: a tool that fills one pipe while we read the other would stand still for ever.
            var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, string.Join("\n", said).Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
