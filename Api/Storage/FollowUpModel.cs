using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OutlookFollowUp.Api.Storage;

/// <summary>How the entities lie in tables; the same on both databases.</summary>
internal static class FollowUpModel
{
    private const int IdLength = 64;
    private const int DomainLength = 255;
    private const int AddressLength = 320;

    public static void Build(ModelBuilder model, Words words)
    {
        BuildPerson(model.Entity<Person>(), words);
        BuildAccount(model.Entity<Account>(), words);
        BuildAlias(model.Entity<AccountAlias>());
        BuildDeal(model.Entity<Deal>(), words);
        BuildFollowUp(model.Entity<FollowUp>(), words);
        DealModel.Build(model, words);
        WavedLine.Build(model, words);
        BuildCorrection(model.Entity<Correction>());
        BuildCachedEntry(model.Entity<CachedEntry>());
        StandingModel.Build(model);
        HoldSights.Build(model);
    }

    private static void BuildPerson(EntityTypeBuilder<Person> person, Words words)
    {
        person.HasKey(one => one.Id);
        person.Property(one => one.Id).ValueGeneratedNever();
        person.Property(one => one.TenantId).HasMaxLength(IdLength);
        person.Property(one => one.ObjectId).HasMaxLength(IdLength);
        person.Property(one => one.Zone).HasMaxLength(IdLength);
        person.Property(one => one.Address).HasConversion(words.Converter!);
        person.Property(one => one.Name).HasConversion(words.Converter!);
        person.HasIndex(one => new { one.TenantId, one.ObjectId }).IsUnique();
    }

    private static void BuildAccount(EntityTypeBuilder<Account> account, Words words)
    {
        account.HasKey(one => one.Id);
        account.Property(one => one.Id).ValueGeneratedNever();
        account.Property(one => one.Domain).HasMaxLength(DomainLength);
        account.Property(one => one.Country).HasMaxLength(IdLength);
        account.Property(one => one.CountryFrom).HasConversion<string>().HasMaxLength(IdLength);
        account.Property(one => one.CountryWords).HasConversion(words.Converter!);
        account.Property(one => one.Manner).HasConversion<string>().HasMaxLength(IdLength);
        account.HasIndex(one => new { one.PersonId, one.Domain }).IsUnique();
        account.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId);
    }

    private static void BuildAlias(EntityTypeBuilder<AccountAlias> alias)
    {
        alias.HasKey(one => new { one.PersonId, one.Key });
        alias.Property(one => one.Key).HasMaxLength(AddressLength);
        alias.HasOne(one => one.Account).WithMany().HasForeignKey(one => one.AccountId);
    }

    private static void BuildDeal(EntityTypeBuilder<Deal> deal, Words words)
    {
        deal.HasKey(one => one.Id);
        deal.Property(one => one.Id).ValueGeneratedNever();
        deal.Property(one => one.Name).HasConversion(words.Converter);
        deal.Property(one => one.State).HasConversion<string>().HasMaxLength(IdLength);
        deal.Property(one => one.WaitingFor).HasConversion<string>().HasMaxLength(IdLength);
        deal.Property(one => one.ReasonText).HasConversion(words.Converter);
        deal.Property(one => one.Quote).HasConversion(words.Converter!);
        deal.Property(one => one.Outcome).HasConversion(words.Converter!);
        deal.Property(one => one.PushDraft).HasConversion(words.Converter!);
        deal.HasIndex(one => one.PersonId);
        deal.HasIndex(one => one.WakeAt);
        deal.HasOne(one => one.Person).WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
        deal.HasOne(one => one.Account).WithMany().HasForeignKey(one => one.AccountId);
    }

    private static void BuildFollowUp(EntityTypeBuilder<FollowUp> followUp, Words words)
    {
        followUp.HasKey(one => one.Id);
        followUp.Property(one => one.Id).ValueGeneratedNever();
        followUp.Property(one => one.State).HasConversion<string>().HasMaxLength(IdLength);
        followUp.Property(one => one.ReasonText).HasConversion(words.Converter);
        followUp.Property(one => one.Quote).HasConversion(words.Converter!);
        followUp.Property(one => one.Wish).IsConcurrencyToken();
        followUp.HasOne(one => one.Person).WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
        followUp.HasOne(one => one.Deal).WithMany().HasForeignKey(one => one.DealId);
        // One open follow-up a deal: the second of two clicks at once finds the first.
        followUp.HasIndex(one => one.DealId).IsUnique().HasFilter("\"EndedAt\" IS NULL");
        followUp.HasIndex(one => one.PersonId);
        followUp.HasIndex(one => one.WakeAt);
    }

    private static void BuildCorrection(EntityTypeBuilder<Correction> correction)
    {
        correction.HasKey(one => one.Id);
        correction.Property(one => one.Id).ValueGeneratedNever();
        correction.Property(one => one.FindingId).HasMaxLength(100);
        correction.Property(one => one.Kind).HasConversion<string>().HasMaxLength(IdLength);
        correction.HasIndex(one => new { one.PersonId, one.ThreadId, one.FindingId }).IsUnique();
        correction.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId);
    }

    private static void BuildCachedEntry(EntityTypeBuilder<CachedEntry> entry)
    {
        entry.HasKey(one => one.Key);
        entry.HasIndex(one => one.ExpiresAt);
    }
}
