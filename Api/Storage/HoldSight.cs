using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <summary>A colleague was shown a quiet that somebody else set. Its author may know who.</summary>
internal sealed class HoldSight : IOwned
{
    private HoldSight()
    {
    }

    /// <summary>Who saw it.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>What they saw.</summary>
    public Guid HoldId { get; private set; }

    /// <summary>When they saw it first.</summary>
    public Instant FirstAt { get; private set; }

    /// <summary>Somebody sees it for the first time.</summary>
    public static HoldSight Of(Guid holdId, Person viewer, Instant now) => new() { PersonId = viewer.Id, HoldId = holdId, FirstAt = now };
}

/// <summary>Writes down who saw the quiets of colleagues, and tells the authors.</summary>
internal static class HoldSights
{
    /// <summary>Somebody sees quiets of colleagues.</summary>
    public static async Task Sees(this FollowUpDb db, Person viewer, IReadOnlyCollection<Guid> holds, Instant now, CancellationToken cancellation)
    {
        var known = await db.HoldSights.Of(viewer).Where(one => holds.Contains(one.HoldId)).Select(one => one.HoldId).ToListAsync(cancellation);
        foreach (var hold in holds.Except(known))
        {
            // In a context of its own: whatever whoever looks has in hand stays in hand.
            await using var apart = new FollowUpDb((DbContextOptions<FollowUpDb>)db.GetService<IDbContextOptions>(), db.Keys);
            apart.Add(HoldSight.Of(hold, viewer, now));
            try
            {
                await apart.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException)
            {
                // Seen in two windows at once, or gone meanwhile: then there is nothing more to write down.
            }
        }
    }

    /// <summary>Who saw the quiets this person set, and when first.</summary>
    public static async Task<IReadOnlyList<(Guid HoldId, string Firm, string Who, Instant At)>> SeenBy(this FollowUpDb db, Person author, CancellationToken cancellation)
    {
        var sights = await (from sight in db.HoldSights
                            join hold in db.AccountHolds on sight.HoldId equals hold.Id
                            join firm in db.Accounts on hold.AccountId equals firm.Id
                            join viewer in db.People on sight.PersonId equals viewer.Id
                            where hold.PersonId == author.Id
                            orderby sight.FirstAt
                            select new { sight.HoldId, Firm = firm.Name, viewer.Name, sight.FirstAt }).AsNoTracking().ToListAsync(cancellation);
        return [.. sights.Select(one => (one.HoldId, one.Firm, one.Name ?? "", one.FirstAt))];
    }

    /// <summary>How they lie in their table.</summary>
    public static void Build(ModelBuilder model)
    {
        var sight = model.Entity<HoldSight>();
        sight.HasKey(one => new { one.HoldId, one.PersonId });
        sight.HasOne<AccountHold>().WithMany().HasForeignKey(one => one.HoldId);
        sight.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId);
    }
}

/// <summary>Adds who saw the quiets of colleagues.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("202611240007_HoldSights")]
internal sealed class AddHoldSights : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "HoldSights",
            table => new
            {
                PersonId = table.Column<Guid>(nullable: false),
                HoldId = table.Column<Guid>(nullable: false),
                FirstAt = table.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_HoldSights", row => new { row.HoldId, row.PersonId });
                table.ForeignKey("FK_HoldSights_AccountHolds_HoldId", row => row.HoldId, "AccountHolds", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_HoldSights_People_PersonId", row => row.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_HoldSights_PersonId", "HoldSights", "PersonId");
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("HoldSights");
}
