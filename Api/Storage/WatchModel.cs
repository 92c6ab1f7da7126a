using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OutlookFollowUp.Api.Storage;

/// <summary>How what we watch lies in tables; the same on both databases.</summary>
internal static class WatchModel
{
    private const int NameLength = 64;
    private const int IdLength = 200;

    public static void Build(ModelBuilder model)
    {
        BuildFolder(model.Entity<WatchedFolder>());
        BuildNotice(model.Entity<Notice>());
        BuildSeenFlag(model.Entity<SeenFlag>());
    }

    private static void BuildFolder(EntityTypeBuilder<WatchedFolder> folder)
    {
        folder.HasKey(one => one.Id);
        folder.Property(one => one.Id).ValueGeneratedNever();
        folder.Property(one => one.Place).HasConversion<string>().HasMaxLength(NameLength);
        folder.Property(one => one.SubscriptionId).HasMaxLength(IdLength);
        folder.HasOne(one => one.Person).WithMany().HasForeignKey(one => one.PersonId);
        folder.HasIndex(one => new { one.PersonId, one.Place }).IsUnique();
        folder.HasIndex(one => one.SubscriptionId).IsUnique();
        folder.HasIndex(one => one.WakeAt);
    }

    private static void BuildNotice(EntityTypeBuilder<Notice> notice)
    {
        notice.HasKey(one => one.Id);
        notice.Property(one => one.Id).ValueGeneratedNever();
        notice.Property(one => one.Kind).HasConversion<string>().HasMaxLength(NameLength);
        notice.HasOne<WatchedFolder>().WithMany().HasForeignKey(one => one.FolderId);
    }

    private static void BuildSeenFlag(EntityTypeBuilder<SeenFlag> flag)
    {
        flag.HasKey(one => one.Id);
        flag.Property(one => one.Id).ValueGeneratedNever();
        flag.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId);
        flag.HasIndex(one => new { one.PersonId, one.MessageId }).IsUnique();
    }
}
