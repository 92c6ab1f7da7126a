using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Whoever writes to a mailbox holds the row first, with one update that only one can win. Who is killed while holding lets go by the clock.</summary>
internal static class Holds
{
    private static readonly Duration Lease = Duration.FromMinutes(2);

    /// <summary>Takes a follow-up; false when somebody else has it.</summary>
    public static async Task<bool> Hold(this FollowUpDb db, FollowUp followUp, Instant now, CancellationToken cancellation) =>
        await db.FollowUps.Where(one => one.Id == followUp.Id && one.HeldUntil <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.HeldUntil, now + Lease), cancellation) == 1;

    /// <summary>Takes a deal; false when somebody else has it.</summary>
    public static async Task<bool> Hold(this FollowUpDb db, Deal deal, Instant now, CancellationToken cancellation) =>
        await db.Deals.Where(one => one.Id == deal.Id && one.HeldUntil <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.HeldUntil, now + Lease), cancellation) == 1;

    /// <summary>Lets go of a follow-up. Who was told of news meanwhile wakes for it.</summary>
    public static Task LetGo(this FollowUpDb db, FollowUp followUp, CancellationToken cancellation) =>
        db.FollowUps.Where(one => one.Id == followUp.Id).ExecuteUpdateAsync(
            set => set
                .SetProperty(one => one.HeldUntil, default(Instant))
                .SetProperty(one => one.WakeAt, one => one.EndedAt == null && one.News != one.NewsRead ? default(Instant) : one.WakeAt),
            cancellation);

    /// <summary>Lets go of a deal.</summary>
    public static Task LetGo(this FollowUpDb db, Deal deal, CancellationToken cancellation) =>
        db.Deals.Where(one => one.Id == deal.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.HeldUntil, default(Instant)), cancellation);
}
