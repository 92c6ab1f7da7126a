using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Storage;

/// <summary>What we watch for a person, and who has to be woken when something happened there.</summary>
internal static class Watching
{
    private static readonly Duration Lease = Duration.FromMinutes(5);

    /// <summary>Follows a person's mail and tasks from now on; who is followed already goes on being followed.</summary>
    public static async Task Watch(this FollowUpDb db, Person person, Instant now, CancellationToken cancellation)
    {
        var places = await db.WatchedFolders.Of(person).Select(one => one.Place).ToListAsync(cancellation);
        foreach (var place in Enum.GetValues<WatchedPlace>().Except(places))
        {
            await db.FindOrAdd(
                () => db.WatchedFolders.Of(person).SingleOrDefaultAsync(one => one.Place == place, cancellation),
                () => WatchedFolder.New(person, place, now),
                cancellation);
        }
    }

    /// <summary>Whether our categories were put into the person's menu.</summary>
    public static Task<bool> IsMenuOffered(this FollowUpDb db, Person person, CancellationToken cancellation) =>
        db.WatchedFolders.Of(person).AnyAsync(one => one.Place == WatchedPlace.Inbox && one.OfferAt == null, cancellation);

    /// <summary>Our categories are in the person's menu.</summary>
    public static Task MenuIsOffered(this FollowUpDb db, Person person, CancellationToken cancellation) =>
        db.WatchedFolders.Of(person).Where(one => one.Place == WatchedPlace.Inbox).ExecuteUpdateAsync(set => set.SetProperty(one => one.OfferAt, (Instant?)null), cancellation);

    /// <summary>The folders that want looking at: their time has come, or somebody knocked.</summary>
    public static Task<List<Guid>> FoldersToLookAt(this FollowUpDb db, Instant now, int most, CancellationToken cancellation) =>
        db.WatchedFolders
            .Where(one => one.HeldUntil <= now && (one.WakeAt <= now || (one.Failures == 0 && db.Notices.Any(notice => notice.FolderId == one.Id))))
            .OrderBy(one => one.WakeAt).Select(one => one.Id).Take(most).ToListAsync(cancellation);

    /// <summary>Takes a folder; false when somebody else has it.</summary>
    public static async Task<bool> Hold(this FollowUpDb db, WatchedFolder folder, Instant now, CancellationToken cancellation) =>
        await db.WatchedFolders.Where(one => one.Id == folder.Id && one.HeldUntil <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.HeldUntil, now + Lease), cancellation) == 1;

    /// <summary>Lets go of a folder.</summary>
    public static Task LetGo(this FollowUpDb db, WatchedFolder folder, CancellationToken cancellation) =>
        db.WatchedFolders.Where(one => one.Id == folder.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.HeldUntil, default(Instant)), cancellation);

    /// <summary>There is news for these follow-ups: their threads are read again at once.</summary>
    public static Task News(this FollowUpDb db, IReadOnlyCollection<Guid> followUps, Instant now, CancellationToken cancellation) =>
        db.FollowUps.Where(one => followUps.Contains(one.Id) && one.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.News, one => one.News + 1).SetProperty(one => one.WakeAt, now), cancellation);
}
