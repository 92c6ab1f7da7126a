using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Puts deals together and takes them apart. What was kept about a thread goes with it.</summary>
internal sealed class DealMoves(FollowUpDb db, AccountMemory memory)
{
    /// <summary>The other deal's threads, contacts, changes and follow-ups come into this one; where both have an open follow-up, the earlier day stays.</summary>
    public async Task Merge(Person person, Deal deal, Deal other, Seat seat, CancellationToken cancellation)
    {
        foreach (var thread in await db.DealThreads.Of(person).Where(one => one.DealId == other.Id).ToListAsync(cancellation))
        {
            thread.MoveTo(deal, byHand: true);
        }

        foreach (var touch in await db.Touches.Of(person).Where(one => one.DealId == other.Id).ToListAsync(cancellation))
        {
            touch.MoveTo(deal);
        }

        foreach (var change in await db.DealChanges.Of(person).Where(one => one.DealId == other.Id).ToListAsync(cancellation))
        {
            change.MoveTo(deal);
        }

        foreach (var line in await db.WavedLines.Of(person).Where(one => one.DealId == other.Id).ToListAsync(cancellation))
        {
            line.MoveTo(deal);
        }

        await EndTheLater(person, deal, other, seat, cancellation);
        foreach (var followUp in await db.FollowUps.Of(person).Where(one => one.DealId == other.Id).ToListAsync(cancellation))
        {
            followUp.MoveTo(deal);
        }

        await db.SaveChangesAsync(cancellation);
        await db.Deals.Of(person).Where(one => one.Id == other.Id).ExecuteDeleteAsync(cancellation);
        await memory.Rejudge(person, deal, seat, cancellation);
    }

    /// <summary>A thread goes into another deal, or makes a new one; a deal that nothing is left of goes away.</summary>
    public async Task<Deal> Move(Person person, DealThread thread, Deal? to, Seat seat, CancellationToken cancellation)
    {
        var from = thread.Deal;
        var deal = to ?? db.Add(Deal.New(from.Account, DealName.Of(thread.Digest?.Subject ?? from.Name), seat.Now)).Entity;
        if (deal.Id == from.Id)
        {
            return deal;
        }

        thread.MoveTo(deal, byHand: true);
        await db.SaveChangesAsync(cancellation);
        var open = await db.FollowUps.Of(person).Where(one => one.DealId == from.Id && one.ThreadId == thread.ThreadId && one.EndedAt == null).ToListAsync(cancellation);
        foreach (var followUp in open)
        {
            if (await db.FollowUps.Of(person).AnyAsync(one => one.DealId == deal.Id && one.EndedAt == null, cancellation))
            {
                followUp.End(FollowUpState.Removed, FollowUpDays.TakenAway, seat.Now);
            }
            else
            {
                followUp.MoveTo(deal);
            }
        }

        await db.SaveChangesAsync(cancellation);
        if (!await db.DealThreads.Of(person).AnyAsync(one => one.DealId == from.Id, cancellation))
        {
            await Merge(person, deal, from, seat, cancellation);
            return deal;
        }

        await memory.Rejudge(person, from, seat, cancellation);
        await memory.Rejudge(person, deal, seat, cancellation);
        return deal;
    }

    private async Task EndTheLater(Person person, Deal deal, Deal other, Seat seat, CancellationToken cancellation)
    {
        var open = await db.FollowUps.Of(person).Where(one => (one.DealId == deal.Id || one.DealId == other.Id) && one.EndedAt == null).OrderBy(one => one.On).ToListAsync(cancellation);
        foreach (var later in open.Skip(1))
        {
            later.End(FollowUpState.Removed, FollowUpDays.TakenAway, seat.Now);
        }

        await db.SaveChangesAsync(cancellation);
    }
}
