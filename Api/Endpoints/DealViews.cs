using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Calendar;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Shows deals and firms from what is remembered: no mailbox is asked, so they stand when Outlook does not.</summary>
internal sealed class DealViews(FollowUpDb db, AccountMemory memory, PastDeals past, IClock clock)
{
    /// <summary>Who asks, and from where they look.</summary>
    public async Task<(Person Person, Seat Seat)> Asked(Caller caller, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var person = await db.Know(caller.TenantId, caller.ObjectId, now, cancellation);
        return (person, person.SeatAt(now) ?? new("", DateTimeZone.Utc, now));
    }

    /// <summary>A deal of the person's; null when there is none with this id.</summary>
    public Task<Deal?> Find(Person person, Guid id, CancellationToken cancellation) =>
        db.Deals.Include(one => one.Account).Of(person).SingleOrDefaultAsync(one => one.Id == id, cancellation);

    /// <summary>A deal as the person sees it.</summary>
    public async Task<DealReply> Show(Person person, Deal deal, Seat seat, CancellationToken cancellation)
    {
        var threads = await db.DealThreads.AsNoTracking().Include(one => one.Deal).Of(person).Where(one => one.DealId == deal.Id).OrderByDescending(one => one.LastAt).ToListAsync(cancellation);
        var digests = threads.Select(one => one.Digest).OfType<ThreadDigest>().ToList();
        var touches = await db.Touches.AsNoTracking().Of(person).Where(one => one.DealId == deal.Id).ToListAsync(cancellation);
        var changes = await db.DealChanges.AsNoTracking().Of(person).Where(one => one.DealId == deal.Id).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(cancellation);
        var waved = await WavedLine.In(db, person, deal.Id, cancellation);
        var followUps = await db.FollowUps.AsNoTracking().Include(one => one.Deal.Account).Of(person).Where(one => one.DealId == deal.Id).OrderByDescending(one => one.On).ToListAsync(cancellation);
        var judgement = (await memory.Judge(person, deal, seat, cancellation))?.Judgement ?? AccountJudge.Decide(new(), await memory.SoFar(person, deal.Account, deal, null, seat, cancellation), seat);
        var holds = (await memory.SoFar(person, deal.Account, deal, null, seat, cancellation)).Holds;
        return new(
            seat.Today,
            deal.Id,
            deal.AccountId,
            deal.Account.Name,
            deal.Name,
            deal.State,
            deal.WaitingFor,
            deal.Until,
            deal.Since,
            deal.Reason,
            MoveLine.Of(judgement.Whole, seat),
            judgement.Whole.Plan,
            [.. threads.Select(DealReplies.AsReply)],
            PersonReplies.Of(digests, judgement, seat),
            [.. digests.SelectMany(one => one.Commitments)],
            [.. digests.SelectMany(one => one.Requests)],
            [.. digests.SelectMany(one => one.Timeline)],
            [.. digests.SelectMany(DealReplies.Touches).Concat(touches.Select(DealReplies.AsReply)).OrderBy(one => one.At)],
            [.. changes.Select(DealReplies.AsReply)],
            [.. waved.Select(DealReplies.AsReply)],
            [.. followUps.Select(FollowUpReplies.AsReply)],
            [.. holds.Select(DealReplies.AsReply)],
            judgement.Heard,
            judgement.Warnings,
            deal.PushedAt,
            deal.PushSentAt,
            deal.Proposal(),
            deal.Kept() is { Said: DealOutcome.Lost } kept ? new(kept.Competitor, kept.Why) : null,
            judgement.Pace,
            await past.Lessons(person, judgement.Whole, deal.Id, seat, cancellation));
    }

    /// <summary>A firm as the person sees it.</summary>
    public async Task<AccountReply> Show(Person person, Account account, Seat seat, CancellationToken cancellation)
    {
        var soFar = await memory.SoFar(person, account, null, null, seat, cancellation);
        var keys = await db.AccountAliases.AsNoTracking().Of(person).Where(one => one.AccountId == account.Id).Select(one => one.Key).Order().ToListAsync(cancellation);
        var deals = await db.Deals.AsNoTracking().Of(person).Where(one => one.AccountId == account.Id).ToListAsync(cancellation);
        var threads = await db.DealThreads.AsNoTracking().Of(person).Where(one => one.Deal.AccountId == account.Id).Select(one => new { one.DealId, one.LastAt }).ToListAsync(cancellation);
        var all = soFar with { Threads = [.. soFar.Threads.Select(thread => thread with { IsOfThisDeal = true })] };
        var judgement = AccountJudge.Decide(new(), all, seat);
        var last = threads.GroupBy(one => one.DealId).ToDictionary(group => group.Key, group => group.Max(one => one.LastAt));
        return new(
            seat.Today,
            account.Id,
            account.Name,
            keys,
            account.Country is { } code ? CountryNames.Of(code) : null,
            account.Where,
            judgement.Pace,
            [.. PersonReplies.Of([.. soFar.Threads.Select(one => one.Digest)], judgement, seat).Where(one => one.Side == Side.Theirs)],
            [.. deals.Select(deal => new DealRow(deal.Id, deal.Name, deal.State, deal.Until, deal.Reason, last.GetValueOrDefault(deal.Id))).OrderByDescending(row => row.LastContact)],
            [.. soFar.Holds.Select(DealReplies.AsReply)],
            judgement.Heard,
            deals.Where(deal => deal is { State: DealState.Dormant, Until: not null }).Select(deal => deal.Until).Min(),
            deals.Count(deal => deal.State == DealState.Won),
            judgement.Warnings);
    }
}
