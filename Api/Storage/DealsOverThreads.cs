using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Deals over several threads, firms with several names, what was remembered, logged and set. What the first tables held is carried over.</summary>
// SQLite can neither drop a column through EF without a snapshot of the model nor add a foreign key later: the two statements that drop are plain SQL, the same on both.
[DbContext(typeof(FollowUpDb))]
[Migration("202611240002_DealsOverThreads")]
internal sealed class DealsOverThreads : Migration
{
    private static readonly string[] HoldIndex = ["TenantId", "Key"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("Address", "People", nullable: true);
        migrationBuilder.AddColumn<string>("Name", "People", nullable: true);
        AddAliases(migrationBuilder);
        AddThreads(migrationBuilder);
        ChangeDeals(migrationBuilder);
        AddChanges(migrationBuilder);
        AddTouches(migrationBuilder);
        AddHolds(migrationBuilder);
        migrationBuilder.AddColumn<Guid>("TouchId", "Corrections", nullable: true);
    }

    // Several threads of a deal do not fit into the tables as they were.
    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("There is no way back from deals over several threads.");

    private static void AddAliases(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("Country", "Accounts", maxLength: 64, nullable: true);
        migrationBuilder.CreateTable(
            "AccountAliases",
            table => new
            {
                PersonId = table.Column<Guid>(nullable: false),
                Key = table.Column<string>(maxLength: 320, nullable: false),
                AccountId = table.Column<Guid>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AccountAliases", row => new { row.PersonId, row.Key });
                table.ForeignKey("FK_AccountAliases_Accounts_AccountId", row => row.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_AccountAliases_AccountId", "AccountAliases", "AccountId");
        migrationBuilder.Sql("INSERT INTO \"AccountAliases\" (\"PersonId\", \"Key\", \"AccountId\") SELECT \"PersonId\", \"Domain\", \"Id\" FROM \"Accounts\" WHERE \"Domain\" <> ''");
    }

    private static void AddThreads(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "DealThreads",
            table => new
            {
                PersonId = table.Column<Guid>(nullable: false),
                ThreadId = table.Column<string>(nullable: false),
                DealId = table.Column<Guid>(nullable: false),
                LastMessageId = table.Column<string>(nullable: false),
                LastAt = table.Column<long>(nullable: true),
                WebLink = table.Column<string>(nullable: true),
                Said = table.Column<string>(nullable: true),
                IsPlaced = table.Column<bool>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DealThreads", row => new { row.PersonId, row.ThreadId });
                table.ForeignKey("FK_DealThreads_Deals_DealId", row => row.DealId, "Deals", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_DealThreads_DealId", "DealThreads", "DealId");
        migrationBuilder.AddColumn<string>("ThreadId", "FollowUps", nullable: false, defaultValue: "");
        migrationBuilder.Sql("UPDATE \"FollowUps\" SET \"ThreadId\" = (SELECT \"ThreadId\" FROM \"Deals\" WHERE \"Deals\".\"Id\" = \"FollowUps\".\"DealId\")");
        migrationBuilder.Sql(
            "INSERT INTO \"DealThreads\" (\"PersonId\", \"ThreadId\", \"DealId\", \"LastMessageId\", \"IsPlaced\") SELECT \"PersonId\", \"ThreadId\", \"Id\", "
            + "COALESCE((SELECT MAX(\"MessageId\") FROM \"FollowUps\" WHERE \"FollowUps\".\"DealId\" = \"Deals\".\"Id\"), ''), \"Id\" <> \"Id\" FROM \"Deals\"");
    }

    private static void ChangeDeals(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_Deals_PersonId_ThreadId", "Deals");
        migrationBuilder.Sql("ALTER TABLE \"Deals\" DROP COLUMN \"ThreadId\"");
        migrationBuilder.AddColumn<bool>("IsNamed", "Deals", nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<string>("State", "Deals", maxLength: 64, nullable: false, defaultValue: "Active");
        migrationBuilder.AddColumn<string>("WaitingFor", "Deals", maxLength: 64, nullable: true);
        migrationBuilder.AddColumn<int>("Until", "Deals", nullable: true);
        migrationBuilder.AddColumn<long>("Since", "Deals", nullable: false, defaultValue: 0L);
        migrationBuilder.AddColumn<string>("ReasonCode", "Deals", nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<string>("ReasonText", "Deals", nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<string>("QuoteMessageId", "Deals", nullable: true);
        migrationBuilder.AddColumn<int>("QuoteStart", "Deals", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<string>("Quote", "Deals", nullable: true);
        migrationBuilder.AddColumn<long>("PushSentAt", "Deals", nullable: true);
        migrationBuilder.AddColumn<string>("Outcome", "Deals", nullable: true);
        migrationBuilder.AddColumn<long>("WakeAt", "Deals", nullable: true);
        migrationBuilder.Sql("UPDATE \"Deals\" SET \"Since\" = \"CreatedAt\", \"WakeAt\" = \"PushedAt\"");
        migrationBuilder.CreateIndex("IX_Deals_PersonId", "Deals", "PersonId");
        migrationBuilder.CreateIndex("IX_Deals_WakeAt", "Deals", "WakeAt");
    }

    private static void AddChanges(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "DealChanges",
            table => new
            {
                Id = table.Column<Guid>(nullable: false),
                PersonId = table.Column<Guid>(nullable: false),
                DealId = table.Column<Guid>(nullable: false),
                From = table.Column<string>(maxLength: 64, nullable: false),
                To = table.Column<string>(maxLength: 64, nullable: false),
                ByHand = table.Column<bool>(nullable: false),
                At = table.Column<long>(nullable: false),
                ReasonCode = table.Column<string>(nullable: false),
                ReasonText = table.Column<string>(nullable: false),
                QuoteMessageId = table.Column<string>(nullable: true),
                QuoteStart = table.Column<int>(nullable: false),
                Quote = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DealChanges", row => row.Id);
                table.ForeignKey("FK_DealChanges_Deals_DealId", row => row.DealId, "Deals", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_DealChanges_DealId", "DealChanges", "DealId");
    }

    // Nothing was ever written to the touches as they were.
    private static void AddTouches(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Touches");
        migrationBuilder.CreateTable(
            "Touches",
            table => new
            {
                Id = table.Column<Guid>(nullable: false),
                PersonId = table.Column<Guid>(nullable: false),
                AccountId = table.Column<Guid>(nullable: false),
                DealId = table.Column<Guid>(nullable: false),
                Kind = table.Column<string>(maxLength: 64, nullable: false),
                At = table.Column<long>(nullable: false),
                With = table.Column<string>(nullable: true),
                Note = table.Column<string>(nullable: true),
                EventId = table.Column<string>(nullable: true),
                CreatedAt = table.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Touches", row => row.Id);
                table.ForeignKey("FK_Touches_Deals_DealId", row => row.DealId, "Deals", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Touches_DealId", "Touches", "DealId");
        migrationBuilder.CreateIndex("IX_Touches_AccountId", "Touches", "AccountId");
    }

    private static void AddHolds(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "AccountHolds",
            table => new
            {
                Id = table.Column<Guid>(nullable: false),
                PersonId = table.Column<Guid>(nullable: false),
                AccountId = table.Column<Guid>(nullable: false),
                TenantId = table.Column<string>(maxLength: 64, nullable: false),
                Key = table.Column<string>(maxLength: 320, nullable: false),
                Until = table.Column<int>(nullable: true),
                Reason = table.Column<string>(nullable: false),
                Author = table.Column<string>(nullable: false),
                HeardId = table.Column<string>(maxLength: 64, nullable: true),
                IsNone = table.Column<bool>(nullable: false),
                QuoteMessageId = table.Column<string>(nullable: true),
                QuoteStart = table.Column<int>(nullable: false),
                Quote = table.Column<string>(nullable: true),
                SetAt = table.Column<long>(nullable: false),
                LiftedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AccountHolds", row => row.Id);
                table.ForeignKey("FK_AccountHolds_Accounts_AccountId", row => row.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_AccountHolds_AccountId", "AccountHolds", "AccountId");
        migrationBuilder.CreateIndex("IX_AccountHolds_TenantId_Key", "AccountHolds", HoldIndex);
    }
}
