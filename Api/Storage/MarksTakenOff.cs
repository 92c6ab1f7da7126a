using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Shows the day of every follow-up on the mail that it flags, and remembers which of the two marks the person took off.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("202611300004_MarksTakenOff")]
internal sealed class MarksTakenOff : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // A category that stands on another mail is not missing on this one.
        migrationBuilder.Sql("UPDATE \"FollowUps\" SET \"Label\" = NULL WHERE \"LabelMessageId\" <> \"MessageId\"");
        migrationBuilder.Sql("ALTER TABLE \"FollowUps\" DROP COLUMN \"LabelMessageId\"");
        migrationBuilder.AddColumn<bool>("FlagGone", "FollowUps", nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<bool>("LabelGone", "FollowUps", nullable: false, defaultValue: false);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn("LabelGone", "FollowUps");
        migrationBuilder.DropColumn("FlagGone", "FollowUps");
        migrationBuilder.AddColumn<string>("LabelMessageId", "FollowUps", nullable: true);
    }
}
