using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OutlookFollowUp.Api.Storage;

/// <summary>How what belongs to deals and firms lies in tables; the same on both databases.</summary>
internal static class DealModel
{
    private const int IdLength = 64;
    private const int AddressLength = 320;

    public static void Build(ModelBuilder model, Words words)
    {
        BuildThread(model.Entity<DealThread>(), words);
        BuildChange(model.Entity<DealChange>(), words);
        BuildTouch(model.Entity<Touch>(), words);
        BuildHold(model.Entity<AccountHold>(), words);
    }

    private static void BuildThread(EntityTypeBuilder<DealThread> thread, Words words)
    {
        thread.HasKey(one => new { one.PersonId, one.ThreadId });
        thread.Property(one => one.Said).HasConversion(words.Converter!);
        thread.HasOne(one => one.Deal).WithMany().HasForeignKey(one => one.DealId);
        thread.HasIndex(one => one.DealId);
    }

    private static void BuildChange(EntityTypeBuilder<DealChange> change, Words words)
    {
        change.HasKey(one => one.Id);
        change.Property(one => one.Id).ValueGeneratedNever();
        change.Property(one => one.From).HasConversion<string>().HasMaxLength(IdLength);
        change.Property(one => one.To).HasConversion<string>().HasMaxLength(IdLength);
        change.Property(one => one.ReasonText).HasConversion(words.Converter);
        change.Property(one => one.Quote).HasConversion(words.Converter!);
        change.HasOne<Deal>().WithMany().HasForeignKey(one => one.DealId);
        change.HasIndex(one => one.DealId);
    }

    private static void BuildTouch(EntityTypeBuilder<Touch> touch, Words words)
    {
        touch.HasKey(one => one.Id);
        touch.Property(one => one.Id).ValueGeneratedNever();
        touch.Property(one => one.Kind).HasConversion<string>().HasMaxLength(IdLength);
        touch.Property(one => one.With).HasConversion(words.Converter!);
        touch.Property(one => one.Note).HasConversion(words.Converter!);
        touch.HasOne<Deal>().WithMany().HasForeignKey(one => one.DealId);
        touch.HasIndex(one => one.DealId);
        touch.HasIndex(one => one.AccountId);
    }

    private static void BuildHold(EntityTypeBuilder<AccountHold> hold, Words words)
    {
        hold.HasKey(one => one.Id);
        hold.Property(one => one.Id).ValueGeneratedNever();
        hold.Property(one => one.TenantId).HasMaxLength(IdLength);
        hold.Property(one => one.Key).HasMaxLength(AddressLength);
        hold.Property(one => one.HeardId).HasMaxLength(IdLength);
        hold.Property(one => one.Reason).HasConversion(words.Converter);
        hold.Property(one => one.Author).HasConversion(words.Converter);
        hold.Property(one => one.Quote).HasConversion(words.Converter!);
        hold.HasOne<Account>().WithMany().HasForeignKey(one => one.AccountId);
        hold.HasIndex(one => one.AccountId);
        hold.HasIndex(one => new { one.TenantId, one.Key });
    }
}
