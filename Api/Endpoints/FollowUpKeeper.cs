using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Decide, save, act for a follow-up: what is wished is saved first, then the mailbox is told.</summary>
internal sealed class FollowUpKeeper(FollowUpDb db, IMailbox mailbox, Desk desk, IClock clock)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);
    private const int Looks = 200;

    /// <summary>Keeps a follow-up for an open thread; asking twice keeps one.</summary>
    public async Task<Results<Ok<FollowUpReply>, ProblemHttpResult>> Set(Caller caller, OpenDeal open, LocalDate on, bool? inCalendar, CancellationToken cancellation, Reason? why = null)
    {
        var (thread, now) = (open.Thread, open.Now);
        var deal = open.Deal ?? await desk.Keep(open, cancellation);
        var (remindAt, reason) = (ReminderTime.At(on, open.Seat.Hours, open.Seat.Zone, now), why ?? ThreadReplies.ReasonFor(open, on));
        var (followUp, isNew) = await db.Keep(deal, thread.ThreadId, thread.MessageId, thread.WebLinks.GetValueOrDefault(thread.MessageId), on, remindAt, reason, now, cancellation);
        if (inCalendar is { } wanted)
        {
            followUp.InCalendar(wanted, now);
            await db.SaveChangesAsync(cancellation);
        }

        var refusal = await Tell(caller, followUp, now);
        if (isNew && refusal is not null && !refusal.IsPassing() && followUp is { TaskId: null, IsFlagged: false })
        {
            // Nothing of it stands anywhere: then there is no follow-up, and the person is told why.
            await db.FollowUps.Where(one => one.Id == followUp.Id).ExecuteDeleteAsync(CancellationToken.None);
        }

        return Reply(followUp, refusal);
    }

    /// <summary>Changes a follow-up of the caller's; another's is not there.</summary>
    public async Task<Results<Ok<FollowUpReply>, NotFound, ProblemHttpResult>> Change(
        Caller caller, Guid id, Func<FollowUp, MailboxOwner, Instant, ProblemHttpResult?> change, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var person = await db.Know(caller.TenantId, caller.ObjectId, now, cancellation);
        var followUp = await db.FollowUps.Include(one => one.Deal.Account).Of(person).SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (followUp is null)
        {
            return TypedResults.NotFound();
        }

        var owner = await mailbox.Owner(caller, cancellation);
        if (owner.Refusal is { } closed)
        {
            return closed.AsProblem();
        }

        for (var isWished = false; !isWished;)
        {
            if (change(followUp, owner.Answer! with { Hours = person.Hours }, now) is { } refused)
            {
                return refused;
            }

            try
            {
                await db.SaveChangesAsync(cancellation);
                isWished = true;
            }
            catch (DbUpdateConcurrencyException)
            {
                // The sweep or another click was quicker: it is looked at again, and wished again.
                await db.Entry(followUp).ReloadAsync(cancellation);
                if (db.Entry(followUp).State == EntityState.Detached)
                {
                    return TypedResults.NotFound();
                }
            }
        }

        var reply = Reply(followUp, await Tell(caller, followUp, now));
        return reply.Result is Ok<FollowUpReply> ok ? ok : (ProblemHttpResult)reply.Result;
    }

    private async Task<MailRefusal?> Tell(Caller caller, FollowUp followUp, Instant now)
    {
        for (var look = 0; followUp.IsWaiting && look < Looks; look++)
        {
            if (await db.Hold(followUp, now, CancellationToken.None))
            {
                await db.Entry(followUp).ReloadAsync();
                MailRefusal? refusal = null;
                await db.Settle(followUp, now, async wish =>
                {
                    var kept = await mailbox.Keep(caller, wish, CancellationToken.None);
                    refusal = kept.Refusal;
                    return new(kept.Answer, refusal is null, refusal?.RetryAfter);
                });
                return refusal;
            }

            // Somebody else is at it: another click, or the sweep.
            await Task.Delay(LookAgain);
            await db.Entry(followUp).ReloadAsync();
        }

        return null;
    }

    // What will pass by itself is no refusal: the follow-up is kept, and the sweep tells the mailbox as soon as it answers.
    private static Results<Ok<FollowUpReply>, ProblemHttpResult> Reply(FollowUp followUp, MailRefusal? refusal) =>
        refusal is null || refusal.IsPassing() ? TypedResults.Ok(followUp.AsReply()) : refusal.AsProblem();
}
