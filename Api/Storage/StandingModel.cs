using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Storage;

/// <summary>How standings lie in their table.</summary>
internal static class StandingModel
{
    private const int CodeLength = 64;

    public static void Build(ModelBuilder model)
    {
        var standing = model.Entity<Standing>();
        standing.HasKey(one => one.PersonId);
        standing.Property(one => one.PersonId).ValueGeneratedNever();
        standing.Property(one => one.Trouble).HasConversion<string>().HasMaxLength(CodeLength);
        standing.Ignore(one => one.Wrong);
        standing.HasOne<Person>().WithOne().HasForeignKey<Standing>(one => one.PersonId);
    }
}

/// <summary>Adds how we stand with each mailbox.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("202611240004_Standing")]
internal sealed class AddStandings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "Standings",
        table => new
        {
            PersonId = table.Column<Guid>(nullable: false),
            Trouble = table.Column<string>(maxLength: 64, nullable: true),
            Since = table.Column<long>(nullable: true),
            NoticesLostSince = table.Column<long>(nullable: true),
            LookAt = table.Column<long>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_Standings", row => row.PersonId);
            table.ForeignKey("FK_Standings_People_PersonId", row => row.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
        });

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("Standings");
}
