using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Adds what tells a firm's country, and the manner the person chose for it.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("202611300002_AccountTraits")]
internal sealed class AccountTraits : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("CountryFrom", "Accounts", maxLength: 64, nullable: true);
        migrationBuilder.AddColumn<string>("CountryWords", "Accounts", nullable: true);
        migrationBuilder.AddColumn<string>("Manner", "Accounts", maxLength: 64, nullable: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var column in new[] { "CountryFrom", "CountryWords", "Manner" })
        {
            migrationBuilder.DropColumn(column, "Accounts");
        }
    }
}
