using System.Globalization;

namespace OutlookFollowUp.Sandbox;

/// <summary>Reads --port, --data and --mailbox.</summary>
internal static class CommandLine
{
    public const string Usage = "usage: dotnet run --project tests/Sandbox -- [--port 5080] [--data FOLDER] [--mailbox FILE.jsonl]";

    /// <summary>The options, or a sentence that says what is wrong with them.</summary>
    public static (SandboxOptions? Options, string? Refusal) Read(IReadOnlyList<string> args)
    {
        var options = new SandboxOptions { Port = 5080 };
        for (var i = 0; i < args.Count; i++)
        {
            var equals = args[i].IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? args[i] : args[i][..equals];
            var value = equals >= 0 ? args[i][(equals + 1)..] : i + 1 < args.Count ? args[++i] : null;
            if (string.IsNullOrEmpty(value))
            {
                return (null, $"{name} needs a value.");
            }

            switch (name)
            {
                case "--port" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535:
                    options = options with { Port = port };
                    break;
                case "--data":
                    options = options with { DataFolder = value };
                    break;
                case "--mailbox" when File.Exists(value):
                    options = options with { MailboxFile = value };
                    break;
                case "--mailbox":
                    return (null, $"There is no file {value}.");
                case "--port":
                    return (null, $"{value} is no port.");
                default:
                    return (null, $"{name} is not an option here.");
            }
        }

        return (options, null);
    }
}
