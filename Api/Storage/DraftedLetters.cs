using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Adds how the last letter of a deal was drafted, to know it again when it is sent.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("202611300001_DraftedLetters")]
internal sealed class DraftedLetters : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<string>("PushDraft", "Deals", nullable: true);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropColumn("PushDraft", "Deals");
}
