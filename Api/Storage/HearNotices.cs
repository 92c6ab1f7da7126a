using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Mail knocks and the right-click speaks: what we watch, the knocks that wait, and what more stands in Microsoft 365 for a follow-up.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("202611240003_Notices")]
internal sealed class HearNotices : Migration
{
    private static readonly string[] FolderIndex = ["PersonId", "Place"];
    private static readonly string[] FlagIndex = ["PersonId", "MessageId"];
    private static readonly string[] Columns = ["News", "NewsRead", "ReadAt", "LabelMessageId", "Label", "WantsEvent", "EventId", "EventAsked", "EventGone"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddFolders(migrationBuilder);
        AddNotices(migrationBuilder);
        AddSeenFlags(migrationBuilder);
        AddToFollowUps(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var column in Columns)
        {
            migrationBuilder.DropColumn(column, "FollowUps");
        }

        foreach (var table in new[] { "SeenFlags", "Notices", "WatchedFolders" })
        {
            migrationBuilder.DropTable(table);
        }
    }

    private static void AddFolders(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "WatchedFolders",
            table => new
            {
                Id = table.Column<Guid>(nullable: false),
                PersonId = table.Column<Guid>(nullable: false),
                Place = table.Column<string>(maxLength: 64, nullable: false),
                Since = table.Column<long>(nullable: false),
                ReadTo = table.Column<string>(nullable: true),
                IsCaughtUp = table.Column<bool>(nullable: false),
                SubscriptionId = table.Column<string>(maxLength: 200, nullable: true),
                SecretHash = table.Column<byte[]>(nullable: true),
                SubscribedUntil = table.Column<long>(nullable: true),
                OfferAt = table.Column<long>(nullable: true),
                WakeAt = table.Column<long>(nullable: false),
                Failures = table.Column<int>(nullable: false),
                HeldUntil = table.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_WatchedFolders", row => row.Id);
                table.ForeignKey("FK_WatchedFolders_People_PersonId", row => row.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_WatchedFolders_PersonId_Place", "WatchedFolders", FolderIndex, unique: true);
        migrationBuilder.CreateIndex("IX_WatchedFolders_SubscriptionId", "WatchedFolders", "SubscriptionId", unique: true);
        migrationBuilder.CreateIndex("IX_WatchedFolders_WakeAt", "WatchedFolders", "WakeAt");
    }

    private static void AddNotices(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Notices",
            table => new
            {
                Id = table.Column<Guid>(nullable: false),
                FolderId = table.Column<Guid>(nullable: false),
                Kind = table.Column<string>(maxLength: 64, nullable: false),
                At = table.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Notices", row => row.Id);
                table.ForeignKey("FK_Notices_WatchedFolders_FolderId", row => row.FolderId, "WatchedFolders", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Notices_FolderId", "Notices", "FolderId");
    }

    private static void AddSeenFlags(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "SeenFlags",
            table => new
            {
                Id = table.Column<Guid>(nullable: false),
                PersonId = table.Column<Guid>(nullable: false),
                MessageId = table.Column<string>(nullable: false),
                On = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_SeenFlags", row => row.Id);
                table.ForeignKey("FK_SeenFlags_People_PersonId", row => row.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_SeenFlags_PersonId_MessageId", "SeenFlags", FlagIndex, unique: true);
    }

    private static void AddToFollowUps(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>("News", "FollowUps", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<int>("NewsRead", "FollowUps", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<long>("ReadAt", "FollowUps", nullable: false, defaultValue: 0L);
        migrationBuilder.AddColumn<string>("LabelMessageId", "FollowUps", nullable: true);
        migrationBuilder.AddColumn<string>("Label", "FollowUps", nullable: true);
        migrationBuilder.AddColumn<bool>("WantsEvent", "FollowUps", nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<string>("EventId", "FollowUps", nullable: true);
        migrationBuilder.AddColumn<bool>("EventAsked", "FollowUps", nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<bool>("EventGone", "FollowUps", nullable: false, defaultValue: false);
    }
}
