using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>What the person ticks off in To Do is ticked off here; what they delete there is not made again.</summary>
internal sealed class TicksInToDo(FollowUpDb db, IMailWatch watch)
{
    private static readonly Reason Ticked = new("done", "You ticked it off in To Do.", null);

    /// <summary>Looks at the tasks of the open follow-ups; says why when they could not be looked at.</summary>
    public async Task<MailRefusal?> Take(WatchedFolder folder, Caller caller, Instant now, CancellationToken cancellation)
    {
        // Whoever waits for the mailbox to be told is told first, and looked at the next time.
        var open = await db.FollowUps.Of(folder.Person)
            .Where(one => one.EndedAt == null && one.TaskId != null && one.TaskListId != null && one.Wish == one.Granted && one.HeldUntil <= now).ToListAsync(cancellation);
        if (open.Count == 0)
        {
            return null;
        }

        var looked = await watch.Tasks(caller, [.. open.Select(one => new TaskPlace(one.TaskListId!, one.TaskId!))], cancellation);
        if (looked.Answer is not { } signs)
        {
            return looked.Refusal;
        }

        foreach (var done in open.Where(one => signs.Done.Contains(one.TaskId!)))
        {
            done.End(FollowUpState.Done, Ticked, now);
        }

        await db.SaveChangesAsync(cancellation);
        var gone = open.Where(one => signs.Gone.Contains(one.TaskId!)).Select(one => one.Id).ToList();
        await db.FollowUps.Where(one => gone.Contains(one.Id) && one.Wish == one.Granted)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.TaskGone, true).SetProperty(one => one.TaskId, (string?)null).SetProperty(one => one.TaskListId, (string?)null), cancellation);
        return null;
    }
}
