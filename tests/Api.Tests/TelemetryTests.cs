using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests;

/// <summary>What OpenTelemetry sends to whoever collects it: where time went and how much there is to do, and nobody's words.</summary>
internal sealed class TelemetryTests
{
    [Test]
    public async Task Traces_and_numbers_arrive_and_name_nobody()
    {
        var told = new ConcurrentQueue<(string What, string Text)>();
        await using var collector = await Collect(told);
        await using (var sandbox = await SandboxHost.StartAsync(new()
        {
            EmptyMailbox = true,
            Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Urls.First(), ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf", ["OTEL_METRIC_EXPORT_INTERVAL"] = "500" },
        }))
        {
            using var rep = await Rep.Arrives(sandbox);
            var mail = await rep.HasAThread("Zanzibar rollout");
            await rep.Opens(mail);
            await rep.Keeps(mail, "2026-10-05");
            // They are counted while the service runs.
            for (var looks = 0; looks < 40 && !Text("metrics").Contains("followups.open", StringComparison.Ordinal); looks++)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(250));
            }
        }

        var (traces, numbers) = (Text("traces"), Text("metrics"));
        // Word by word: what was sent is no text to show.
        string[] there = ["outlook-follow-up", "/api/threads", "/v1.0/me", "followups.open", "followups.due", "followups.late", "notices.waiting", "tokens.dead", "mailboxes.lost"];
        string[] secret = ["northgate.example", "contoso", "Zanzibar", "handsets"];
        Assert.That(there.Where(word => !(traces + numbers).Contains(word, StringComparison.Ordinal)), Is.Empty);
        Assert.That(secret.Where(word => (traces + numbers).Contains(word, StringComparison.Ordinal)).Select(word => word + Around(traces + numbers, word)), Is.Empty);

        static string Around(string text, string word) => new([.. text.Substring(Math.Max(0, text.IndexOf(word, StringComparison.Ordinal) - 60), 60).Where(char.IsAscii).Where(letter => !char.IsControl(letter))]);

        string Text(string what) => string.Concat(told.Where(one => one.What == what).Select(one => one.Text));
    }

    private static async Task<WebApplication> Collect(ConcurrentQueue<(string What, string Text)> told)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = builder.Build();
        collector.MapPost("/v1/{what}", async (string what, HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body, Encoding.Latin1);
            told.Enqueue((what, await reader.ReadToEndAsync()));
            return Results.Ok();
        });
        await collector.StartAsync();
        return collector;
    }
}
