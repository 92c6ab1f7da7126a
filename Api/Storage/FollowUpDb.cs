using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <summary>What we keep. Bodies of mails are never in it; the words we quote are encrypted.</summary>
internal sealed class FollowUpDb(DbContextOptions<FollowUpDb> options, IDataProtectionProvider keys) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>What encrypts the words.</summary>
    public IDataProtectionProvider Keys { get; } = keys;

    public DbSet<Person> People => Set<Person>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<AccountAlias> AccountAliases => Set<AccountAlias>();

    public DbSet<AccountHold> AccountHolds => Set<AccountHold>();

    public DbSet<Deal> Deals => Set<Deal>();

    public DbSet<DealThread> DealThreads => Set<DealThread>();

    public DbSet<DealChange> DealChanges => Set<DealChange>();

    public DbSet<WavedLine> WavedLines => Set<WavedLine>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    public DbSet<Touch> Touches => Set<Touch>();

    public DbSet<Correction> Corrections => Set<Correction>();

    public DbSet<HoldSight> HoldSights => Set<HoldSight>();

    public DbSet<Standing> Standings => Set<Standing>();

    public DbSet<WatchedFolder> WatchedFolders => Set<WatchedFolder>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<SeenFlag> SeenFlags => Set<SeenFlag>();

    public DbSet<CachedEntry> CachedEntries => Set<CachedEntry>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Instant>().HaveConversion<InstantAsTicks>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<DayAsNumber>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        FollowUpModel.Build(modelBuilder, new Words(Keys));
        WatchModel.Build(modelBuilder);
    }
}
