using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NodaTime;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Bench;

/// <summary>How long Graph waits when it knocks: until the notice is stored and 202 is said. Graph gives up on doors that are slow.</summary>
internal static class KnockAnswer
{
    private const string Reader = "mike@northgate.example";
    private const int WarmUp = 20;
    private const int Measured = 200;

    public static async Task Measure()
    {
        await using var sandbox = await SandboxHost.StartAsync(new());
        using var client = await sandbox.SignedIn(Reader);
        using var door = new HttpClient { BaseAddress = sandbox.ProductUri };
        var subscription = await Watched(sandbox, client);
        var body = new JsonObject
        {
            ["value"] = new JsonArray(new JsonObject { ["subscriptionId"] = (string)subscription["id"]!, ["clientState"] = (string)subscription["clientState"]!, ["changeType"] = "updated" }),
        };
        var times = new double[Measured];
        for (var at = -WarmUp; at < Measured; at++)
        {
            var started = Stopwatch.GetTimestamp();
            using var answer = await door.PostAsJsonAsync(new Uri("/notices/mail", UriKind.Relative), body);
            if (answer.StatusCode != HttpStatusCode.Accepted)
            {
                throw new InvalidOperationException($"A knock was answered {answer.StatusCode}.");
            }

            if (at >= 0)
            {
                times[at] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }
        }

        Array.Sort(times);
        Console.WriteLine($"POST /notices/mail, one notice: median {times[Measured / 2]:F1} ms, 95th percentile {times[Measured * 95 / 100]:F1} ms, slowest {times[^1]:F1} ms");
    }

    // Whoever has opened a mail is watched from the next minute on.
    private static async Task<JsonNode> Watched(SandboxHost sandbox, HttpClient client)
    {
        var mail = (string)(await sandbox.Mailbox(Reader))["messages"]![0]!["id"]!;
        using var opened = await client.GetAsync(new Uri($"/api/threads?itemId={Uri.EscapeDataString(mail)}", UriKind.Relative));
        opened.EnsureSuccessStatusCode();
        await sandbox.TimePasses(Duration.FromMinutes(1));
        return (await sandbox.Mailbox(Reader))["subscriptions"]![0]!;
    }
}
