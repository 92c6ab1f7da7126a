using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace OutlookFollowUp.Api.Storage;

/// <summary>The first tables. Column types are left to the provider, so one migration serves both databases.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("202611240001_Begin")]
internal sealed class Begin : Migration
{
    private static readonly string[] PersonIndex = ["TenantId", "ObjectId"];
    private static readonly string[] AccountIndex = ["PersonId", "Domain"];
    private static readonly string[] DealIndex = ["PersonId", "ThreadId"];
    private static readonly string[] TouchIndex = ["DealId", "MessageId"];
    private static readonly string[] CorrectionIndex = ["PersonId", "ThreadId", "FindingId"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddPeople(migrationBuilder);
        AddAccounts(migrationBuilder);
        AddDeals(migrationBuilder);
        AddFollowUps(migrationBuilder);
        AddTouches(migrationBuilder);
        AddCorrections(migrationBuilder);
        AddCachedEntries(migrationBuilder);
        AddDataProtectionKeys(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "DataProtectionKeys", "CachedEntries", "Corrections", "Touches", "FollowUps", "Deals", "Accounts", "People" })
        {
            migrationBuilder.DropTable(table);
        }
    }

    private static void AddPeople(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "People",
            table => new
            {
                Id = table.Column<Guid>(nullable: false),
                TenantId = table.Column<string>(maxLength: 64, nullable: false),
                ObjectId = table.Column<string>(maxLength: 64, nullable: false),
                Zone = table.Column<string>(maxLength: 64, nullable: true),
                CreatedAt = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_People", row => row.Id));
        migrationBuilder.CreateIndex("IX_People_TenantId_ObjectId", "People", PersonIndex, unique: true);
    }

    private static void AddAccounts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Accounts",
            table => new
            {
                Id = table.Column<Guid>(nullable: false),
                PersonId = table.Column<Guid>(nullable: false),
                Domain = table.Column<string>(maxLength: 255, nullable: false),
                Name = table.Column<string>(nullable: false),
                CreatedAt = table.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Accounts", row => row.Id);
                table.ForeignKey("FK_Accounts_People_PersonId", row => row.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Accounts_PersonId_Domain", "Accounts", AccountIndex, unique: true);
    }

    private static void AddDeals(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Deals",
            table => new
            {
                Id = table.Column<Guid>(nullable: false),
                PersonId = table.Column<Guid>(nullable: false),
                AccountId = table.Column<Guid>(nullable: false),
                ThreadId = table.Column<string>(nullable: false),
                Name = table.Column<string>(nullable: false),
                PushedAt = table.Column<long>(nullable: true),
                HeldUntil = table.Column<long>(nullable: false),
                CreatedAt = table.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Deals", row => row.Id);
                table.ForeignKey("FK_Deals_People_PersonId", row => row.PersonId, "People", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Deals_Accounts_AccountId", row => row.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Deals_PersonId_ThreadId", "Deals", DealIndex, unique: true);
        migrationBuilder.CreateIndex("IX_Deals_AccountId", "Deals", "AccountId");
    }

    private static void AddFollowUps(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "FollowUps",
            table => new
            {
                Id = table.Column<Guid>(nullable: false),
                PersonId = table.Column<Guid>(nullable: false),
                DealId = table.Column<Guid>(nullable: false),
                MessageId = table.Column<string>(nullable: false),
                WebLink = table.Column<string>(nullable: true),
                On = table.Column<int>(nullable: false),
                RemindAt = table.Column<long>(nullable: false),
                State = table.Column<string>(maxLength: 64, nullable: false),
                ReasonCode = table.Column<string>(nullable: false),
                ReasonText = table.Column<string>(nullable: false),
                QuoteMessageId = table.Column<string>(nullable: true),
                QuoteStart = table.Column<int>(nullable: false),
                Quote = table.Column<string>(nullable: true),
                Wish = table.Column<int>(nullable: false),
                Granted = table.Column<int>(nullable: false),
                TaskListId = table.Column<string>(nullable: true),
                TaskId = table.Column<string>(nullable: true),
                TaskAsked = table.Column<bool>(nullable: false),
                TaskGone = table.Column<bool>(nullable: false),
                IsFlagged = table.Column<bool>(nullable: false),
                WakeAt = table.Column<long>(nullable: true),
                Failures = table.Column<int>(nullable: false),
                HeldUntil = table.Column<long>(nullable: false),
                SetAt = table.Column<long>(nullable: false),
                CreatedAt = table.Column<long>(nullable: false),
                EndedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FollowUps", row => row.Id);
                table.ForeignKey("FK_FollowUps_People_PersonId", row => row.PersonId, "People", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_FollowUps_Deals_DealId", row => row.DealId, "Deals", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_FollowUps_DealId", "FollowUps", "DealId", unique: true, filter: "\"EndedAt\" IS NULL");
        migrationBuilder.CreateIndex("IX_FollowUps_PersonId", "FollowUps", "PersonId");
        migrationBuilder.CreateIndex("IX_FollowUps_WakeAt", "FollowUps", "WakeAt");
    }

    private static void AddTouches(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Touches",
            table => new
            {
                Id = table.Column<Guid>(nullable: false),
                PersonId = table.Column<Guid>(nullable: false),
                DealId = table.Column<Guid>(nullable: false),
                MessageId = table.Column<string>(nullable: false),
                Side = table.Column<string>(maxLength: 64, nullable: false),
                Kind = table.Column<string>(maxLength: 64, nullable: false),
                At = table.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Touches", row => row.Id);
                table.ForeignKey("FK_Touches_Deals_DealId", row => row.DealId, "Deals", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Touches_DealId_MessageId", "Touches", TouchIndex, unique: true);
    }

    private static void AddCorrections(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Corrections",
            table => new
            {
                Id = table.Column<Guid>(nullable: false),
                PersonId = table.Column<Guid>(nullable: false),
                ThreadId = table.Column<string>(nullable: false),
                FindingId = table.Column<string>(maxLength: 100, nullable: false),
                Kind = table.Column<string>(maxLength: 64, nullable: false),
                On = table.Column<int>(nullable: true),
                At = table.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Corrections", row => row.Id);
                table.ForeignKey("FK_Corrections_People_PersonId", row => row.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Corrections_PersonId_ThreadId_FindingId", "Corrections", CorrectionIndex, unique: true);
    }

    private static void AddCachedEntries(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "CachedEntries",
            table => new
            {
                Key = table.Column<string>(nullable: false),
                Value = table.Column<byte[]>(nullable: false),
                ExpiresAt = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_CachedEntries", row => row.Key));
        migrationBuilder.CreateIndex("IX_CachedEntries_ExpiresAt", "CachedEntries", "ExpiresAt");
    }

    private static void AddDataProtectionKeys(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "DataProtectionKeys",
            table => new
            {
                Id = table.Column<int>(nullable: false)
                    .Annotation("Sqlite:Autoincrement", true)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                FriendlyName = table.Column<string>(nullable: true),
                Xml = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_DataProtectionKeys", row => row.Id));
    }
}
