using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api.Tests;

/// <summary>One migration serves two databases: on each, what it makes is what the model wants.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
internal sealed class MigrationTests(DatabaseKind kind)
{
    private const string OfSqlite =
        "SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || c.pk AS \"Value\" FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND m.name NOT LIKE 'sqlite%' " +
        "UNION SELECT i.name || ' ' || l.\"unique\" || l.partial || ' ' || x.seqno || x.name FROM sqlite_master i, pragma_index_list(i.tbl_name) l, pragma_index_info(i.name) x WHERE i.type = 'index' AND l.name = i.name AND i.name NOT LIKE 'sqlite%' " +
        "UNION SELECT m.name || ' -> ' || f.\"table\" || ' ' || f.\"from\" || ' ' || f.on_delete FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'";

    private const string OfPostgres =
        "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length, 0) || ' ' || is_nullable || ' ' || is_identity AS \"Value\" FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_EF%' " +
        "UNION SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\\_\\_EF%' " +
        "UNION SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f'";

    [Test]
    public async Task An_empty_database_becomes_what_the_model_wants()
    {
        var migrated = await Shape(db => db.Database.MigrateAsync());
        var wanted = await Shape(db => db.Database.EnsureCreatedAsync());

        Assert.That(migrated, Is.EqualTo(wanted));
        Assert.That(wanted, Has.Count.GreaterThan(60));
    }

    [Test]
    public async Task What_people_wrote_is_not_readable_in_the_database()
    {
        await using var database = await Database.New(kind);
        await using var db = Open(database, new EphemeralDataProtectionProvider());
        await db.Database.MigrateAsync();
        var now = NodaTime.Instant.FromUtc(2026, 9, 18, 14, 0);
        var person = await db.Know("tenant", "person", now, default);
        var deal = db.Add(Deal.New(await db.Know(person, "contoso.example", "Contoso", now, default), "Handset rollout", now)).Entity;
        db.Add(FollowUp.For(deal, "thread", "message", null, new(2026, 9, 25), now, new("dayAgreed", "You agreed on it", new("message", 3, 5, "hello")), now));
        await db.SaveChangesAsync();

        var stored = await db.Database.SqlQueryRaw<string>("SELECT \"ReasonText\" || \"Quote\" AS \"Value\" FROM \"FollowUps\" UNION SELECT \"Name\" FROM \"Deals\"").ToListAsync();

        Assert.That(stored, Has.Count.EqualTo(2).And.None.Contains("agreed").And.None.Contains("hello").And.None.Contains("Handset"));
        db.ChangeTracker.Clear();
        Assert.That((await db.FollowUps.SingleAsync()).Reason.Evidence!.Quote, Is.EqualTo("hello"));
    }

    private async Task<List<string>> Shape(Func<FollowUpDb, Task> make)
    {
        await using var database = await Database.New(kind);
        await using var db = Open(database, new EphemeralDataProtectionProvider());
        await make(db);
        return await db.Database.SqlQueryRaw<string>(kind == DatabaseKind.Sqlite ? OfSqlite : OfPostgres).OrderBy(line => line).ToListAsync();
    }

    private static FollowUpDb Open(Database database, IDataProtectionProvider keys)
    {
        var options = new DbContextOptionsBuilder<FollowUpDb>();
        StorageRoom.Configure(new StorageOptions { ConnectionString = database.ConnectionString }, options);
        return new(options.Options, keys);
    }
}
