using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NUnit.Framework.Constraints;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Tests of the whole product: real HTTP, a real database, the stand-in for Microsoft 365 behind it.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
internal abstract class ProductTests(DatabaseKind kind)
{
    private Database database = null!;

    protected SandboxHost Sandbox { get; private set; } = null!;

    protected Rep Rep { get; private set; } = null!;

    /// <summary>Whether Graph can reach the product. Who knocks comes when it suits them; most tests want to say themselves when something happens.</summary>
    protected virtual bool GraphKnocks => false;

    /// <summary>How long the product waits for one answer of Graph: on a busy machine any answer may be slow, and only slowness that is meant may count.</summary>
    protected virtual TimeSpan AnswerWithin => TimeSpan.FromSeconds(30);

    private IEnumerable<KeyValuePair<string, string?>> Knocking => GraphKnocks ? [] : [new("Intake:PublicUrl", null)];

    [OneTimeSetUp]
    public async Task Start()
    {
        database = await Database.New(kind);
        Sandbox = await SandboxHost.StartAsync(new()
        {
            EmptyMailbox = true,
            Settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
            {
                ["Storage:ConnectionString"] = database.ConnectionString,
                ["Mail:AnswerWithin"] = $"{AnswerWithin}",
                ["Mail:AskAgainAfter"] = "00:00:00.010",
                ["Mail:WaitAtMost"] = "00:00:01",
                ["Reminders:SweepEvery"] = "01:00:00",
            }.Concat(Knocking).ToDictionary(StringComparer.OrdinalIgnoreCase),
        });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (Sandbox is not null)
        {
            await Sandbox.DisposeAsync();
        }

        if (database is not null)
        {
            await database.DisposeAsync();
        }
    }

    [SetUp]
    public async Task ARepArrives() => Rep = await Rep.Arrives(Sandbox);

    [TearDown]
    public async Task ClearFaults()
    {
        await Sandbox.ClearFaults();
        Rep.Dispose();
        // Whoever came in an earlier test is watched no more: each later one would pay for them. Nor is their quiet everybody's.
        await using var scope = Sandbox.Product.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FollowUpDb>();
        // The notices first, as a look that is still under way does: in the other order the two would wait for each other.
        await db.Notices.ExecuteDeleteAsync();
        await db.WatchedFolders.ExecuteDeleteAsync();
        await db.AccountHolds.ExecuteDeleteAsync();
        Assert.That(Sandbox.Misspoken(), Is.Empty, "real Graph would not have understood this");
    }

    /// <summary>The day it is for the rep, and some days later.</summary>
    protected async Task<string> Day(int later = 0) =>
        (await Sandbox.Now()).InZone(DateTimeZoneProviders.Tzdb["America/New_York"]).Date.PlusDays(later).ToString("uuuu-MM-dd", null);

    /// <summary>What happens by itself has happened within a while.</summary>
    protected static async Task Eventually<T>(Func<Task<T>> look, IResolveConstraint holds)
    {
        var constraint = holds.Resolve();
        var seen = await look();
        for (var looks = 0; looks < 600 && !constraint.ApplyTo(seen).IsSuccess; looks++)
        {
            await Task.Delay(100);
            seen = await look();
        }

        Assert.That(seen, constraint);
    }
}
