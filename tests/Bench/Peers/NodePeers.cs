using System.Diagnostics;
using System.Text.Json;

namespace OutlookFollowUp.Bench.Peers;

/// <summary>Runs the two readers of the JavaScript world; fetches them with npm the first time.</summary>
internal static class NodePeers
{
    // Copied beside the program, so that the packages land in its output and not among the sources.
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Peers");

    public static IReadOnlyList<DateRun> Run(IReadOnlyList<DateSentence> sentences)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            Console.WriteLine("Fetching the peers (npm ci)");
            Command(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--no-progress", "--loglevel=error");
        }

        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, JsonSerializer.Serialize(sentences.Select(sentence => new { sentence.Text, Written = sentence.WrittenAt.ToString("uuuu-MM-dd'T'HH:mm", null), Order = sentence.Order.ToString() }), JsonSerializerOptions.Web));
            return JsonSerializer.Deserialize<DateRun[]>(Command("node", "peers.mjs", file), JsonSerializerOptions.Web)!;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Command(string name, params string[] words)
    {
        var start = new ProcessStartInfo(name, words) { WorkingDirectory = Folder, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["TZ"] = "UTC";
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{name} {string.Join(' ', words)} ended with {process.ExitCode}.");
    }
}
