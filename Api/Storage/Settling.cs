using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Brings the mailbox in line with what is wished: hold, tell, tick off. Any of it may be repeated; nothing of it may be lost.</summary>
internal static class Settling
{
    /// <summary>Tells the mailbox what is wished for a follow-up that we hold, writes down what stands there now, and lets go.</summary>
    /// <param name="db">The database.</param>
    /// <param name="followUp">A follow-up that is held by us.</param>
    /// <param name="now">The moment.</param>
    /// <param name="tell">Tells the mailbox; answers what stands there, and whether all of it was done.</param>
    // From here on nobody's leaving stops us: half of it would have to be found again.
    public static async Task Settle(this FollowUpDb db, FollowUp followUp, Instant now, Func<ReminderWish, Task<Told>> tell)
    {
        var wish = followUp.Wish;
        var wanted = await db.Wanted(followUp, now);
        if (followUp.IsOpen && (!followUp.TaskAsked || (wanted.InCalendar && !followUp.EventAsked)))
        {
            await db.FollowUps.Where(one => one.Id == followUp.Id).ExecuteUpdateAsync(set => set
                .SetProperty(one => one.TaskAsked, true)
                .SetProperty(one => one.EventAsked, one => one.EventAsked || wanted.InCalendar));
        }

        var told = await tell(wanted);
        if (told.Place is { } place)
        {
            await db.StandsAt(followUp, place);
        }

        // Only if nothing else was wished meanwhile: then whoever wished it, or the sweep, comes after us.
        var asWished = db.FollowUps.Where(one => one.Id == followUp.Id && one.Wish == wish);
        var wakeAt = told.IsDone ? followUp.WakeWhenSettled() : followUp.WakeAfterFailure(now, told.TryAgainIn);
        var granted = told.IsDone ? wish : followUp.Granted;
        var failures = told.IsDone ? 0 : followUp.Failures + 1;
        await asWished.ExecuteUpdateAsync(set => set
            .SetProperty(one => one.Granted, granted)
            .SetProperty(one => one.WakeAt, wakeAt)
            .SetProperty(one => one.Failures, failures));
        await db.LetGo(followUp, CancellationToken.None);
        await db.Entry(followUp).ReloadAsync();
    }

    /// <summary>What should stand in the mailbox for a follow-up, now that we know what else is kept on its mail.</summary>
    public static async Task<ReminderWish> Wanted(this FollowUpDb db, FollowUp followUp, Instant now) => followUp.Wanted(now) with
    {
        MailIsAnothers = !followUp.IsOpen && await db.FollowUps.AnyAsync(one => one.PersonId == followUp.PersonId && one.MessageId == followUp.MessageId && one.EndedAt == null),
    };

    /// <summary>Writes down what of a follow-up stands in the mailbox now.</summary>
    public static Task StandsAt(this FollowUpDb db, FollowUp followUp, ReminderPlace place) =>
        db.FollowUps.Where(one => one.Id == followUp.Id).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.TaskListId, place.TaskListId)
            .SetProperty(one => one.TaskId, place.TaskId)
            .SetProperty(one => one.TaskGone, place.TaskGone)
            .SetProperty(one => one.IsFlagged, place.IsFlagged)
            .SetProperty(one => one.Label, place.Label)
            .SetProperty(one => one.FlagGone, place.FlagGone)
            .SetProperty(one => one.LabelGone, place.LabelGone)
            .SetProperty(one => one.EventId, place.EventId)
            .SetProperty(one => one.EventGone, place.EventGone));
}

/// <summary>What came of telling the mailbox.</summary>
/// <param name="Place">What stands there now; null when nothing is known.</param>
/// <param name="IsDone">Whether all of the wish was done.</param>
/// <param name="TryAgainIn">How long the mailbox wants to be left alone; null when it did not say.</param>
internal sealed record Told(ReminderPlace? Place, bool IsDone, Duration? TryAgainIn);
