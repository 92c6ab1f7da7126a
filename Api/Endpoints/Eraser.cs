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
internal sealed class Eraser(FollowUpDb db, IMailbox mailbox, IMailTraces traces, IClock clock)
{
    /// <summary>Takes the stamps of some deals out of the mailbox, and then erases. When Outlook is only busy, nothing is erased yet: the next try finds all of it.</summary>
    /// <param name="caller">Whose mailbox.</param>
    /// <param name="person">The same, as we know them.</param>
    /// <param name="which">The deals; null for everything, and then the mailbox is left for good.</param>
    /// <param name="erase">Erases the rows.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    public async Task<Results<Ok<ErasedReply>, NotFound, ProblemHttpResult>> Erase(Caller caller, Person person, IQueryable<Deal>? which, Func<Task> erase, CancellationToken cancellation)
    {
        var followUps = await FollowUps(person, which).Include(one => one.Deal.Account).ToListAsync(cancellation);
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

        var closed = await Clear(caller, person, which, cancellation);
        if (closed is not null && closed.IsPassing())
        {
            return closed.AsProblem();
        }

        await erase();
        return TypedResults.Ok(new ErasedReply(followUps.Count, left, Line(left, closed is not null)));
    }

    private IQueryable<FollowUp> FollowUps(Person person, IQueryable<Deal>? which) =>
        which is null ? db.FollowUps.Of(person) : db.FollowUps.Of(person).Where(one => which.Any(deal => deal.Id == one.DealId));

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
            var wish = (await db.Wanted(followUp, now)) with { State = ReminderState.Erased };
            if (!wish.Known.TaskAsked)
            {
                // Nothing of it was ever put there.
                return null;
            }

            var kept = await mailbox.Keep(caller, wish, CancellationToken.None);
            if (kept.Answer is { } place)
            {
                // Else a flag that we took off would pass for one that the person took off.
                await db.StandsAt(followUp, place);
            }

            return kept.Refusal;
        }
        finally
        {
            await db.LetGo(followUp, CancellationToken.None);
        }
    }

    // Besides the follow-ups' own stamps. Whose mailbox was never opened has none.
    private async Task<MailRefusal?> Clear(Caller caller, Person person, IQueryable<Deal>? which, CancellationToken cancellation)
    {
        var watched = await db.WatchedFolders.AsNoTracking().Of(person).Select(one => one.SubscriptionId).ToListAsync(cancellation);
        if (watched.Count == 0)
        {
            return null;
        }

        var cleared = await traces.Clear(caller, await Traces(person, which, cancellation), cancellation);
        return cleared.Refusal is null && which is null ? (await traces.Leave(caller, [.. watched.OfType<string>()], cancellation)).Refusal : cleared.Refusal;
    }

    private async Task<TraceWish> Traces(Person person, IQueryable<Deal>? which, CancellationToken cancellation)
    {
        if (which is null)
        {
            return TraceWish.All;
        }

        var deals = await which.Select(one => one.Id).ToListAsync(cancellation);
        var threads = await db.DealThreads.Of(person).Where(one => deals.Contains(one.DealId)).Select(one => one.ThreadId).ToListAsync(cancellation);
        return new(deals.ToHashSet(), threads.ToHashSet(StringComparer.Ordinal), IsAll: false);
    }

    private static string Line(int left, bool marks) => left switch
    {
        0 when marks => "It is erased here. Categories of ours may still stand on mails: Outlook does not let us take them off.",
        0 => "It is erased, here and in Outlook.",
        1 => "It is erased here. One reminder still stands in To Do: Outlook does not let us take it away.",
        _ => $"It is erased here. {left} reminders still stand in To Do: Outlook does not let us take them away.",
    };
}
