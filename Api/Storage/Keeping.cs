using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Keeps one open follow-up a deal, whoever asks for it and however often.</summary>
internal static class Keeping
{
    /// <summary>The follow-up on this day: the one there is, moved, or a new one.</summary>
    public static async Task<(FollowUp FollowUp, bool IsNew)> Keep(
        this FollowUpDb db, Deal deal, string threadId, string messageId, string? webLink, LocalDate on, Instant remindAt, Reason reason, Instant now, CancellationToken cancellation)
    {
        if (await db.Kept(deal, cancellation) is { } kept)
        {
            kept.Move(on, remindAt, reason, now);
            await db.SaveChangesAsync(cancellation);
            return (kept, false);
        }

        var made = db.Add(FollowUp.For(deal, threadId, messageId, webLink, on, remindAt, reason, now)).Entity;
        try
        {
            await db.SaveChangesAsync(cancellation);
            return (made, true);
        }
        catch (DbUpdateException first)
        {
            // Another click was first: from here on its follow-up is this one's too.
            db.ChangeTracker.Clear();
            return (await db.Kept(deal, cancellation) ?? throw new InvalidOperationException("A follow-up could neither be kept nor found.", first), false);
        }
    }

    /// <summary>The open follow-up of a deal; null when there is none.</summary>
    public static Task<FollowUp?> Kept(this FollowUpDb db, Deal deal, CancellationToken cancellation) =>
        db.FollowUps.Include(one => one.Deal.Account).SingleOrDefaultAsync(one => one.DealId == deal.Id && one.EndedAt == null, cancellation);
}
