using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox;

internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        var (options, refusal) = CommandLine.Read(args);
        if (options is null)
        {
            await Console.Error.WriteLineAsync($"{refusal}\n{CommandLine.Usage}");
            return 2;
        }

        try
        {
            await using var sandbox = await SandboxHost.StartAsync(options);
            Console.WriteLine($"Ready: {sandbox.Uri}");
            await sandbox.UntilStopped();
            return 0;
        }
        catch (MailboxFileRefused refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 2;
        }
        catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"Port {options.Port} is taken; --port 0 picks a free one.");
            return 1;
        }
    }
}
