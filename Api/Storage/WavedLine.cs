using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Storage;

/// <summary>A line of the last letter's proof that did not hold, and that its person went on without, by name. Kept as long as the deal.</summary>
internal sealed class WavedLine : IOwned
{
    private WavedLine()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Who went on without it.</summary>
    public Guid PersonId { get; private set; }

    public Guid DealId { get; private set; }

    public Instant At { get; private set; }

    /// <summary>Which line.</summary>
    public string Code { get; private set; } = "";

    /// <summary>What was missing, as it was said then; encrypted.</summary>
    public string Text { get; private set; } = "";

    public string? QuoteMessageId { get; private set; }

    public int QuoteStart { get; private set; }

    /// <summary>Encrypted.</summary>
    public string? Quote { get; private set; }

    /// <summary>What was missing, with the words.</summary>
    public Reason Missing => new(Code, Text, Quote is { Length: > 0 } quote && QuoteMessageId is { } message ? new Evidence(message, QuoteStart, quote.Length, quote) : null);

    /// <summary>Somebody goes on without a line.</summary>
    public static WavedLine Of(Deal deal, Reason missing, Instant at) => new()
    {
        Id = Guid.CreateVersion7(at.ToDateTimeOffset()),
        PersonId = deal.PersonId,
        DealId = deal.Id,
        At = at,
        Code = missing.Code,
        Text = missing.Text,
        QuoteMessageId = missing.Evidence?.MessageId,
        QuoteStart = missing.Evidence?.Start ?? 0,
        Quote = missing.Evidence?.Quote,
    };

    /// <summary>It belongs to another deal now.</summary>
    public void MoveTo(Deal deal) => DealId = deal.Id;

    /// <summary>What a person went on without in a deal, in that order.</summary>
    public static Task<List<WavedLine>> In(FollowUpDb db, Person person, Guid dealId, CancellationToken cancellation) =>
        db.WavedLines.AsNoTracking().Of(person).Where(one => one.DealId == dealId).OrderBy(one => one.At).ThenBy(one => one.Code).ToListAsync(cancellation);

    /// <summary>How it lies in its table.</summary>
    public static void Build(ModelBuilder model, Words words)
    {
        var line = model.Entity<WavedLine>();
        line.HasKey(one => one.Id);
        line.Property(one => one.Id).ValueGeneratedNever();
        line.Property(one => one.Code).HasMaxLength(64);
        line.Property(one => one.Text).HasConversion(words.Converter);
        line.Property(one => one.Quote).HasConversion(words.Converter!);
        line.HasOne<Deal>().WithMany().HasForeignKey(one => one.DealId);
        line.HasIndex(one => one.DealId);
    }
}

/// <summary>Adds the lines that people went on without.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("202611300004_WavedLines")]
internal sealed class AddWavedLines : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "WavedLines",
            table => new
            {
                Id = table.Column<Guid>(nullable: false),
                PersonId = table.Column<Guid>(nullable: false),
                DealId = table.Column<Guid>(nullable: false),
                At = table.Column<long>(nullable: false),
                Code = table.Column<string>(maxLength: 64, nullable: false),
                Text = table.Column<string>(nullable: false),
                QuoteMessageId = table.Column<string>(nullable: true),
                QuoteStart = table.Column<int>(nullable: false),
                Quote = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_WavedLines", row => row.Id);
                table.ForeignKey("FK_WavedLines_Deals_DealId", row => row.DealId, "Deals", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_WavedLines_DealId", "WavedLines", "DealId");
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("WavedLines");
}
