using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Erases: first our stamps in the mailbox, as far as it lets us, then the rows.</summary>
internal sealed class Eraser(FollowUpDb db, IMailbox mailbox, IClock clock)
{
    /// <summary>Takes the stamps of some follow-ups out of the mailbox, and then erases. When Outlook is only busy, nothing is erased yet: the next try finds all of it.</summary>
    public async Task<Results<Ok<ErasedReply>, NotFound, ProblemHttpResult>> Erase(Caller caller, IQueryable<FollowUp> which, Func<Task> erase, CancellationToken cancellation)
    {
        var followUps = await which.Include(one => one.Deal.Account).ToListAsync(cancellation);
        var left = 0;
        foreach (var followUp in followUps)
        {
            switch (await TakeAway(caller, followUp, cancellation))
            {
                case { } refusal when refusal.IsPassing():
                    return refusal.AsProblem();
                case not null:
                    left++;
                    break;
            }
        }

        await erase();
        return TypedResults.Ok(new ErasedReply(followUps.Count, left, Line(left)));
    }

    private async Task<MailRefusal?> TakeAway(Caller caller, FollowUp followUp, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        if (!await db.Hold(followUp, now, cancellation))
        {
            // The sweep is at it this very moment.
            return MailRefusal.Of(MailRefusalKind.Busy);
        }

        try
        {
            var wish = followUp.Wanted(now) with { State = ReminderState.Gone };
            return MayStand(wish.Known) ? (await mailbox.Keep(caller, wish, CancellationToken.None)).Refusal : null;
        }
        finally
        {
            await db.LetGo(followUp, CancellationToken.None);
        }
    }

    // Whatever of ours there may ever be in a mailbox counts, but for a task that is known to be gone.
    private static bool MayStand(ReminderPlace place) =>
        place with { TaskGone = false, TaskAsked = place.TaskAsked && !place.TaskGone } != new ReminderPlace(null, null, TaskAsked: false, TaskGone: false, IsFlagged: false);

    private static string Line(int left) => left switch
    {
        0 => "It is erased, here and in Outlook.",
        1 => "It is erased here. One reminder still stands in To Do: Outlook does not let us take it away.",
        _ => $"It is erased here. {left} reminders still stand in To Do: Outlook does not let us take them away.",
    };
}
