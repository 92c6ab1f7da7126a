using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests.StandIn;

/// <summary>The one clock, and what happens on the way when it is moved.</summary>
public sealed class ClockTests
{
    private const string Mike = "mike@northgate.example";

    [Test]
    public async Task The_clock_runs_and_can_be_moved()
    {
        await using var sandbox = await SandboxHost.StartAsync(new SandboxOptions());
        var started = await sandbox.Now();
        Assert.That(started, Is.InRange(Instant.FromUtc(2026, 9, 18, 14, 0), Instant.FromUtc(2026, 9, 18, 14, 10)));
        await sandbox.TimePasses(Duration.FromDays(3));
        Assert.That(await sandbox.Now() - started, Is.InRange(Duration.FromDays(3), Duration.FromDays(3) + Duration.FromMinutes(10)));
        await sandbox.ClockIs(Instant.FromUtc(2027, 1, 4, 14, 0));
        Assert.That(await sandbox.Now(), Is.InRange(Instant.FromUtc(2027, 1, 4, 14, 0), Instant.FromUtc(2027, 1, 4, 14, 10)));
    }

    [Test]
    public async Task A_move_lives_through_every_due_moment_in_its_order()
    {
        await using var sandbox = await SandboxHost.StartAsync(new SandboxOptions());
        using var mike = await sandbox.SignedIn(Mike);
        await Keep(sandbox, mike, "<m7.sb-02@mail.example>", "2026-09-24");
        await Keep(sandbox, mike, "<m6.sb-03@mail.example>", "2026-09-22");
        await sandbox.ForgetRequests();

        await sandbox.TimePasses(Duration.FromDays(7));

        var read = (await sandbox.Requests())
            .Where(one => ((string)one["path"]!).Contains("conversationId", StringComparison.Ordinal))
            .Select(one => (At: InstantPattern.ExtendedIso.Parse((string)one["at"]!).Value, Path: Uri.UnescapeDataString((string)one["path"]!)))
            .ToList();
        var first = read.First(one => one.Path.Contains("'sb-03'", StringComparison.Ordinal));
        var second = read.First(one => one.Path.Contains("'sb-02'", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(read.Select(one => one.At), Is.Ordered);
            Assert.That(first.At.InZone(DateTimeZoneProviders.Tzdb["America/New_York"]).Date, Is.EqualTo(new LocalDate(2026, 9, 22)));
            Assert.That(second.At.InZone(DateTimeZoneProviders.Tzdb["America/New_York"]).Date, Is.EqualTo(new LocalDate(2026, 9, 24)));
        });
    }

    private static async Task Keep(SandboxHost sandbox, HttpClient mike, string internetMessageId, string on)
    {
        var message = ((JsonArray)(await sandbox.Mailbox(Mike))["messages"]!).Single(one => (string)one!["internetMessageId"]! == internetMessageId)!;
        using var answer = await mike.PostAsJsonAsync<JsonNode>("api/followups", new JsonObject { ["itemId"] = (string)message["id"]!, ["on"] = on });
        Assert.That(answer.IsSuccessStatusCode, Is.True, await answer.Content.ReadAsStringAsync());
    }
}
