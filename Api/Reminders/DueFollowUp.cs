using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>One follow-up whose moment has come: claimed, the thread read again, decided, told to the mailbox, ticked off.</summary>
internal sealed partial class DueFollowUp(FollowUpDb db, IMailbox mailbox, ThreadDesk desk, IClock clock, ILogger<DueFollowUp> logger)
{
    private static readonly Duration LookAgain = Duration.FromDays(1);
    private static readonly Duration LookAgainSoon = Duration.FromMinutes(15);

    /// <summary>Looks at one; false when somebody else has it.</summary>
    public async Task<bool> Look(Guid id, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var followUp = await db.FollowUps.Include(one => one.Person).Include(one => one.Deal.Account).SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (followUp is null || !await db.Hold(followUp, now, cancellation))
        {
            return false;
        }

        await db.Entry(followUp).ReloadAsync(cancellation);
        var caller = new Caller(followUp.Person.TenantId, followUp.Person.ObjectId);
        if (followUp.IsOpen && (followUp.RemindAt <= now || followUp.HasNews))
        {
            await Decide(followUp, caller, now, cancellation);
        }

        if (followUp.IsWaiting)
        {
            await db.Settle(followUp, now, async wish =>
            {
                var kept = await mailbox.Keep(caller, wish, CancellationToken.None);
                return new(kept.Answer, kept.Refusal is null, kept.Refusal?.RetryAfter);
            });
        }
        else
        {
            await db.LetGo(followUp, CancellationToken.None);
        }

        return true;
    }

    private async Task Decide(FollowUp followUp, Caller caller, Instant now, CancellationToken cancellation)
    {
        followUp.IsRead(now);
        var opened = await desk.Open(caller, followUp.Person, followUp.MessageId, now, always: true, cancellation);
        if (opened.Answer is { } thread)
        {
            Apply(DueMoment.Judge(followUp.SetAt, followUp.Reason, thread.Whole, thread.Seat), followUp, thread.Thread.Owner, now);
        }
        else
        {
            // The reminder in To Do stands; here it is due for the reason it was set for.
            Unread(logger, followUp.Id, opened.Refusal!.Kind);
            Wait(followUp, followUp.Reason, now, opened.Refusal.Kind is MailRefusalKind.Busy or MailRefusalKind.Unreachable ? LookAgainSoon : LookAgain);
        }

        // Mail may have brought us here before the day has come, and may have changed nothing: then the day stands.
        followUp.Stands();
        await db.SaveChangesAsync(cancellation);
    }

    private static void Apply(DueOutcome outcome, FollowUp followUp, MailboxOwner owner, Instant now)
    {
        switch (outcome)
        {
            case DueOutcome.Moved moved:
                followUp.Move(moved.Until, ReminderTime.At(moved.Until, followUp.Person.Hours, owner.Zone, now), moved.Reason, now);
                break;
            case DueOutcome.Answered or DueOutcome.Over:
                followUp.End(FollowUpState.Answered, outcome.Reason, now);
                break;
            default:
                Wait(followUp, outcome.Reason, now, LookAgain);
                break;
        }
    }

    private static void Wait(FollowUp followUp, Reason reason, Instant now, Duration lookAgain)
    {
        if (followUp.RemindAt <= now)
        {
            followUp.ComesDue(reason, now + lookAgain);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Follow-up {FollowUp} is due unread: {Refusal}")]
    private static partial void Unread(ILogger logger, Guid followUp, MailRefusalKind refusal);
}
