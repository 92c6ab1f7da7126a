using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Bench;

/// <summary>A forty-message thread over HTTP to a warm service, token and JSON and all: how long one answer takes.</summary>
internal static class ReadingService
{
    private const int Messages = 40;
    private const int WarmUp = 100;
    private const int Measured = 300;

    public static async Task Measure()
    {
        await using var sandbox = await SandboxHost.StartAsync(new() { EmptyMailbox = true });
        using var front = await sandbox.SignedIn("ava@harborlift.example");
        using var door = new HttpClient { BaseAddress = sandbox.ProductUri };
        door.DefaultRequestHeaders.Authorization = front.DefaultRequestHeaders.Authorization;
        var body = JsonSerializer.SerializeToUtf8Bytes(Request(InventedThread.Of(Messages)));
        await Measure("at the service's own door", door, body);
        await Measure("by way of the sandbox", front, body);
    }

    private static async Task Measure(string where, HttpClient client, byte[] body)
    {
        var times = new double[Measured];
        for (var at = -WarmUp; at < Measured; at++)
        {
            using var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
            var started = Stopwatch.GetTimestamp();
            using var reply = await client.PostAsync(new Uri("/api/readings", UriKind.Relative), content);
            reply.EnsureSuccessStatusCode();
            await reply.Content.ReadAsByteArrayAsync();
            if (at >= 0)
            {
                times[at] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }
        }

        Array.Sort(times);
        Console.WriteLine($"POST /api/readings, {Messages} messages, {where}: median {times[Measured / 2]:F1} ms, 95th percentile {times[Measured * 95 / 100]:F1} ms, slowest {times[^1]:F1} ms");
    }

    private static JsonObject Request(Conversation thread) => new()
    {
        ["reader"] = thread.Reader,
        ["readerZone"] = thread.ReaderZone.Id,
        ["now"] = thread.Now.ToString(),
        ["messages"] = new JsonArray([.. thread.Mails.Select(Message)]),
    };

    private static JsonObject Message(Mail mail)
    {
        var message = GraphMessage.Of(mail.InternetMessageId!, mail.Subject, Person(mail.From!), mail.To.Select(Person), mail.Cc.Select(Person), mail.Body, mail.IsHtml, mail.SentAt);
        message["id"] = mail.Id;
        return message;
    }

    private static Sandbox.Mailboxes.Correspondent Person(Understanding.Correspondent person) => new(person.Name!, person.Address);
}
