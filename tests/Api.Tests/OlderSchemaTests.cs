using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Deals;

namespace OutlookFollowUp.Api.Tests;

/// <summary>A database that was in use before: what lies in it in older tables is there after every migration since, word for word.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
internal sealed class OlderSchemaTests(DatabaseKind kind)
{
    private static readonly Instant Then = Instant.FromUtc(2026, 9, 18, 14, 0);
    private static readonly (Guid Person, Guid Account, Guid Deal, Guid Open, Guid Ended) Ids = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());

    private readonly EphemeralDataProtectionProvider keys = new();
    private Database database = null!;
    private FollowUpDb db = null!;

    [SetUp]
    public async Task AnOldDatabase()
    {
        database = await Database.New(kind);
        var options = new DbContextOptionsBuilder<FollowUpDb>();
        StorageRoom.Configure(new StorageOptions { ConnectionString = database.ConnectionString }, options);
        db = new(options.Options, keys);
        await Begin();
        await Fill();
    }

    [TearDown]
    public async Task TakeItAway()
    {
        if (db is not null)
        {
            await db.DisposeAsync();
        }

        if (database is not null)
        {
            await database.DisposeAsync();
        }
    }

    [Test]
    public async Task Nothing_is_lost_on_the_way()
    {
        await db.Database.MigrateAsync();

        var person = await db.Know("tenant", "person", Then, default);
        Assert.That(person.Id, Is.EqualTo(Ids.Person), "the same person, not a new one");
        var open = await db.FollowUps.Include(one => one.Deal.Account).Of(person).SingleAsync(one => one.EndedAt == null);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((open.Id, open.On, open.RemindAt, open.State), Is.EqualTo((Ids.Open, new LocalDate(2026, 9, 25), Then, FollowUpState.Planned)));
            Assert.That((open.TaskListId, open.TaskId, open.TaskAsked, open.IsFlagged), Is.EqualTo(("list", "task", true, true)));
            Assert.That((open.Reason.Text, open.Reason.Evidence!.Quote), Is.EqualTo(("You agreed on it", "hello")));
            Assert.That((open.IsWaiting, open.HasNews, open.WantsEvent, open.Label), Is.EqualTo((false, false, false, (string?)null)));
            Assert.That((open.ThreadId, open.Deal.Name, open.Deal.Account.Domain), Is.EqualTo(("thread", "Handset rollout", "contoso.example")));
            Assert.That((open.Deal.State, open.Deal.Since, open.Deal.Reason.Text), Is.EqualTo((DealState.Active, Then, "")));
            Assert.That(await db.FollowUps.CountAsync(one => one.Id == Ids.Ended && one.State == FollowUpState.Done), Is.EqualTo(1));
            Assert.That((await db.Thread(person, "thread", default))!.DealId, Is.EqualTo(Ids.Deal));
            Assert.That((await db.AccountAliases.Of(person).SingleAsync()).Key, Is.EqualTo("contoso.example"));
            Assert.That((await db.Corrections.Of(person).SingleAsync()).FindingId, Is.EqualTo("finding"));
            Assert.That((await db.CachedEntries.SingleAsync()).Value, Is.EqualTo(new byte[] { 1, 2, 3 }));
        }
    }

    [Test]
    public async Task What_came_along_can_be_worked_with_shown_and_erased()
    {
        await db.Database.MigrateAsync();
        var person = await db.Know("tenant", "person", Then, default);

        var deal = await db.Deals.Include(one => one.Account).SingleAsync(one => one.Id == Ids.Deal);
        var (kept, isNew) = await db.Keep(deal, "thread", "message", null, new(2026, 10, 1), Then, new("chosen", "You chose it", null), Then, default);
        await db.Watch(person, Then, default);
        db.Add(WavedLine.Of(deal, new("noHold", "Dana asked for quiet", new("message", 3, 5, "hello")), Then));
        await db.SaveChangesAsync();
        Assert.That((kept.Id, isNew, kept.On), Is.EqualTo((Ids.Open, false, new LocalDate(2026, 10, 1))));
        foreach (var own in OwnKind.Of(db))
        {
            await own.Read(db, person, default);
        }

        db.ChangeTracker.Clear();
        await db.ErasePerson(person, default);
        Assert.That(await db.People.CountAsync() + await db.FollowUps.CountAsync() + await db.Deals.CountAsync() + await db.DealThreads.CountAsync() + await db.WavedLines.CountAsync() + await db.AccountAliases.CountAsync(), Is.Zero);
    }

    // The first migration and no other: the migrator itself finds a target only by ids of another length than ours.
    private async Task Begin()
    {
        var (migrations, history) = (db.GetService<IMigrationsAssembly>(), db.GetService<IHistoryRepository>());
        var (id, first) = migrations.Migrations.MinBy(one => one.Key);
        var operations = migrations.CreateMigration(first, db.Database.ProviderName!).UpOperations;
        var commands = db.GetService<IMigrationsSqlGenerator>().Generate(operations).Select(command => command.CommandText);
        foreach (var command in commands.Prepend(history.GetCreateScript()).Append(history.GetInsertScript(new(id, "10"))))
        {
            await db.Database.ExecuteSqlRawAsync(command);
        }

        Assert.That((await db.Database.GetPendingMigrationsAsync()).ToList(), Has.Count.EqualTo(migrations.Migrations.Count - 1));
    }

    // Written as the service wrote it when there was nothing but the first tables.
    private async Task Fill()
    {
        var words = keys.CreateProtector("OutlookFollowUp.Storage.Words");
        var (then, on) = ((long)new InstantAsTicks().ConvertToProvider(Then)!, (int)new DayAsNumber().ConvertToProvider(new LocalDate(2026, 9, 25))!);
        await Run($"INSERT INTO \"People\" (\"Id\", \"TenantId\", \"ObjectId\", \"Zone\", \"CreatedAt\") VALUES ({Ids.Person}, {"tenant"}, {"person"}, {"America/New_York"}, {then})");
        await Run($"INSERT INTO \"Accounts\" (\"Id\", \"PersonId\", \"Domain\", \"Name\", \"CreatedAt\") VALUES ({Ids.Account}, {Ids.Person}, {"contoso.example"}, {words.Protect("Contoso")}, {then})");
        await Run($"INSERT INTO \"Deals\" (\"Id\", \"PersonId\", \"AccountId\", \"ThreadId\", \"Name\", \"PushedAt\", \"HeldUntil\", \"CreatedAt\") VALUES ({Ids.Deal}, {Ids.Person}, {Ids.Account}, {"thread"}, {words.Protect("Handset rollout")}, NULL, {0L}, {then})");
        foreach (var (id, state, ended) in new[] { (Ids.Open, "Planned", (long?)null), (Ids.Ended, "Done", then) })
        {
            await Run($"""
                INSERT INTO "FollowUps" ("Id", "PersonId", "DealId", "MessageId", "On", "RemindAt", "State", "ReasonCode", "ReasonText", "QuoteMessageId", "QuoteStart", "Quote", "Wish", "Granted",
                "TaskListId", "TaskId", "TaskAsked", "TaskGone", "IsFlagged", "WakeAt", "Failures", "HeldUntil", "SetAt", "CreatedAt", "EndedAt")
                VALUES ({id}, {Ids.Person}, {Ids.Deal}, {"message"}, {on}, {then}, {state}, {"dayAgreed"}, {words.Protect("You agreed on it")}, {"message"}, {3}, {words.Protect("hello")}, {1}, {1},
                {"list"}, {"task"}, {true}, {false}, {true}, {then}, {0}, {0L}, {then}, {then}, {ended})
                """);
        }

        await Run($"INSERT INTO \"Corrections\" (\"Id\", \"PersonId\", \"ThreadId\", \"FindingId\", \"Kind\", \"On\", \"At\") VALUES ({Guid.NewGuid()}, {Ids.Person}, {"thread"}, {"finding"}, {"Done"}, NULL, {then})");
        await Run($"INSERT INTO \"CachedEntries\" (\"Key\", \"Value\", \"ExpiresAt\") VALUES ({"session"}, {new byte[] { 1, 2, 3 }}, {then})");
    }

    private Task<int> Run(FormattableString statement) => db.Database.ExecuteSqlInterpolatedAsync(statement);
}
