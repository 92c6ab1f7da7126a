using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Loads what every door needs: the thread from the mailbox, read, and what we keep about it.</summary>
internal sealed class Desk(IMailbox mailbox, FollowUpDb db, IClock clock)
{
    /// <summary>The thread behind an open mail.</summary>
    public async Task<MailOutcome<OpenDeal>> Open(Caller caller, string itemId, CancellationToken cancellation)
    {
        var opened = await mailbox.Open(caller, itemId, cancellation);
        if (opened.Refusal is { } refusal)
        {
            return refusal;
        }

        var (thread, now) = (opened.Answer!, clock.GetCurrentInstant());
        var person = await Person(caller, thread.Owner, now, cancellation);
        var deal = await db.Deal(person, thread.ThreadId, cancellation);
        var kept = deal is null ? null : await Kept(deal, cancellation);
        return new OpenDeal(thread, await Read(thread, person, now, cancellation), person, deal, kept, now);
    }

    /// <summary>The person who asks, remembered with the zone they work in.</summary>
    public async Task<Person> Person(Caller caller, MailboxOwner owner, Instant now, CancellationToken cancellation)
    {
        var person = await db.Know(caller.TenantId, caller.ObjectId, now, cancellation);
        if (!string.Equals(person.Zone, owner.Zone.Id, StringComparison.Ordinal))
        {
            person.WorksIn(owner.Zone);
            await db.SaveChangesAsync(cancellation);
        }

        return person;
    }

    /// <summary>The open follow-up of a deal; null when there is none.</summary>
    public Task<FollowUp?> Kept(Deal deal, CancellationToken cancellation) =>
        db.FollowUps.Include(one => one.Deal.Account).SingleOrDefaultAsync(one => one.DealId == deal.Id && one.EndedAt == null, cancellation);

    /// <summary>The same thread, read again with what the person has just told us.</summary>
    public async Task<OpenDeal> Reread(OpenDeal open, CancellationToken cancellation) =>
        open with { Reading = await Read(open.Thread, open.Person, open.Now, cancellation) };

    /// <summary>Keeps the deal of a thread we have kept nothing about so far.</summary>
    public async Task<Deal> Keep(OpenDeal open, CancellationToken cancellation)
    {
        var domain = ThreadReplies.DomainOf(open.Reading);
        var account = await db.Know(open.Person, domain, ThreadReplies.AccountName(open.Reading, domain), open.Now, cancellation);
        return await db.Know(account, open.Thread.ThreadId, ThreadReplies.DealName(open), open.Now, cancellation);
    }

    private async Task<Reading> Read(OpenThread thread, Person person, Instant now, CancellationToken cancellation)
    {
        var corrections = await db.Amendments(person.Id, thread.ThreadId, cancellation);
        var conversation = thread.At(now);
        return Planner.Decide(Amendments.Apply(ThreadReader.Read(conversation), corrections, Seat.Of(conversation)), Seat.Of(conversation));
    }
}

/// <summary>A thread, read, with what we keep about it.</summary>
/// <param name="Thread">As it lies in the mailbox.</param>
/// <param name="Reading">What it says and what to do.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Deal">What we keep about it; null when nothing.</param>
/// <param name="FollowUp">The open follow-up; null when there is none.</param>
/// <param name="Now">The moment it was read.</param>
internal sealed record OpenDeal(OpenThread Thread, Reading Reading, Person Person, Deal? Deal, FollowUp? FollowUp, Instant Now)
{
    /// <summary>From where it is decided.</summary>
    public Seat Seat { get; } = new(Thread.Owner.Address, Thread.Owner.Zone, Now);
}
