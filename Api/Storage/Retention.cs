using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Forgets what ended long ago. What is open, and the customers themselves, are kept whatever their age.</summary>
internal static class Retention
{
    /// <summary>Forgets follow-ups that ended before a moment, the touches and corrections before it, and deals of which nothing is left.</summary>
    public static async Task Forget(this FollowUpDb db, Instant before, CancellationToken cancellation)
    {
        await db.FollowUps.Where(one => one.EndedAt < before).ExecuteDeleteAsync(cancellation);
        // An open deal keeps its whole story.
        await db.Touches.Where(one => one.At < before && !db.FollowUps.Any(open => open.DealId == one.DealId && open.EndedAt == null)).ExecuteDeleteAsync(cancellation);
        await db.Corrections.Where(one => one.At < before).ExecuteDeleteAsync(cancellation);
        await db.Deals
            .Where(one => one.CreatedAt < before && (one.PushedAt == null || one.PushedAt < before))
            .Where(one => !db.FollowUps.Any(other => other.DealId == one.Id) && !db.Touches.Any(other => other.DealId == one.Id))
            .ExecuteDeleteAsync(cancellation);
    }
}
