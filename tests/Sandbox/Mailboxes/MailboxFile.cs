using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>A mailbox in the case format: one thread a line.</summary>
internal static class MailboxFile
{
    public static async Task<IReadOnlyList<MailCase>> Read(SandboxOptions options)
    {
        if (options.EmptyMailbox)
        {
            return [];
        }

        await using var stream = options.MailboxFile is { } file
            ? File.OpenRead(file)
            : typeof(MailboxFile).Assembly.GetManifestResourceStream("mailbox.jsonl")!;
        using var reader = new StreamReader(stream);
        var cases = new List<MailCase>();
        for (var number = 1; await reader.ReadLineAsync() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                cases.Add(Line(line, number));
            }
        }

        return cases;
    }

    private static MailCase Line(string line, int number)
    {
        try
        {
            var (read, refusal) = MailCase.Read(JsonNode.Parse(line));
            return read ?? throw new MailboxFileRefused($"Line {number} of the mailbox: {refusal}");
        }
        catch (JsonException)
        {
            throw new MailboxFileRefused($"Line {number} of the mailbox is not JSON.");
        }
    }
}

/// <summary>The mailbox file cannot be used; the message says which line and why.</summary>
internal sealed class MailboxFileRefused(string message) : Exception(message);
