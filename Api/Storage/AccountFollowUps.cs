using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Ends or moves the follow-ups that a contact or a quiet has overtaken. The mailbox is told by the next sweep.</summary>
internal sealed class AccountFollowUps(FollowUpDb db)
{
    /// <summary>Looks again at the open follow-ups of a deal.</summary>
    public async Task Rejudge(Deal deal, Judgement judgement, Seat seat, CancellationToken cancellation)
    {
        var kept = await db.FollowUps.Include(one => one.Deal.Account).Where(one => one.PersonId == deal.PersonId && one.DealId == deal.Id && one.EndedAt == null).ToListAsync(cancellation);
        foreach (var followUp in kept.Where(one => one.HeldUntil <= seat.Now))
        {
            Apply(followUp, DueMoment.Judge(followUp.SetAt, followUp.Reason, judgement.Whole, seat), seat);
        }
    }

    /// <summary>Applies what became of a follow-up before its day.</summary>
    public static void Apply(FollowUp followUp, DueOutcome outcome, Seat seat)
    {
        switch (outcome)
        {
            case DueOutcome.Answered or DueOutcome.Over:
                followUp.End(FollowUpState.Answered, outcome.Reason, seat.Now);
                break;
            case DueOutcome.Moved moved when moved.Until > followUp.On:
                followUp.Move(moved.Until, ReminderTime.At(moved.Until, seat.Hours, seat.Zone, seat.Now), moved.Reason, seat.Now);
                break;
        }
    }
}
