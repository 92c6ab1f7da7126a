using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Adds when a person works, by their mailbox and by their own word, and how often they like to be reminded.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("202611300003_PersonSettings")]
internal sealed class PersonSettings : Migration
{
    private static readonly string[] Columns = ["MailboxHours", "ChosenHours"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var column in Columns)
        {
            migrationBuilder.AddColumn<string>(column, "People", nullable: true);
        }

        migrationBuilder.AddColumn<int>("MostADay", "People", nullable: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var column in Columns.Append("MostADay"))
        {
            migrationBuilder.DropColumn(column, "People");
        }
    }
}
