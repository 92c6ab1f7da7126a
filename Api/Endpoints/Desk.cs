using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Loads what every door needs: the thread from the mailbox, read, judged with what its firm is known by, and what we keep about it.</summary>
internal sealed class Desk(IMailbox mailbox, FollowUpDb db, AccountMemory memory, IClock clock)
{
    /// <summary>The thread behind an open mail.</summary>
    public async Task<MailOutcome<OpenDeal>> Open(Caller caller, string itemId, CancellationToken cancellation) =>
        await Judge(caller, await mailbox.Open(caller, itemId, cancellation), cancellation);

    /// <summary>A thread by the mailbox's own name for it; null for one that has not begun.</summary>
    public async Task<MailOutcome<OpenDeal>> OpenThread(Caller caller, string? threadId, CancellationToken cancellation) =>
        await Judge(caller, await mailbox.Thread(caller, threadId, cancellation), cancellation);

    private async Task<MailOutcome<OpenDeal>> Judge(Caller caller, MailOutcome<OpenThread> opened, CancellationToken cancellation)
    {
        if (opened.Refusal is { } refusal)
        {
            return refusal;
        }

        var (thread, now) = (opened.Answer!, clock.GetCurrentInstant());
        var person = await Person(caller, thread.Owner, now, cancellation);
        return await Read(thread, person, now, always: false, cancellation);
    }

    /// <summary>The person who asks, remembered with the zone they work in.</summary>
    public async Task<Person> Person(Caller caller, MailboxOwner owner, Instant now, CancellationToken cancellation)
    {
        var person = await db.Know(caller.TenantId, caller.ObjectId, now, cancellation);
        if (person.WorksIn(owner.Zone, owner.Address, owner.Name, owner.Hours))
        {
            await db.SaveChangesAsync(cancellation);
        }

        await db.Watch(person, now, cancellation);

        return person;
    }

    /// <summary>The same thread, read again with what the person has just told us.</summary>
    public Task<OpenDeal> Reread(OpenDeal open, CancellationToken cancellation) => Read(open.Thread, open.Person, open.Now, always: false, cancellation);

    /// <summary>Keeps the deal of a thread we have kept nothing about so far.</summary>
    public async Task<Deal> Keep(OpenDeal open, CancellationToken cancellation) =>
        (await Read(open.Thread, open.Person, open.Now, always: true, cancellation)).Deal ?? throw new InvalidOperationException("A thread could neither be kept nor found.");

    private async Task<OpenDeal> Read(OpenThread thread, Person person, Instant now, bool always, CancellationToken cancellation)
    {
        var conversation = thread.At(now);
        var seat = await db.WithFullDays(Seat.Of(conversation).Working(person.Hours), person, thread.ThreadId, cancellation);
        var judged = await memory.Hear(person, Heard(thread, ThreadReader.Read(conversation)), seat, always, cancellation);
        return new OpenDeal(thread, judged, person, judged.Deal is { } deal ? await db.Kept(deal, cancellation) : null, now);
    }

    private static HeardThread Heard(OpenThread thread, Findings findings) => new(thread.ThreadId, thread.Subject, findings, thread.LinkOf(findings), thread.Drafts);
}

/// <summary>A thread, read and judged, with what we keep about it.</summary>
/// <param name="Thread">As it lies in the mailbox.</param>
/// <param name="Judged">What follows of it, with everything its firm is known by.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="FollowUp">The open follow-up; null when there is none.</param>
/// <param name="Now">The moment it was read.</param>
internal sealed record OpenDeal(OpenThread Thread, JudgedThread Judged, Person Person, FollowUp? FollowUp, Instant Now)
{
    /// <summary>From where it is decided.</summary>
    public Seat Seat => Judged.Judgement.Seat;

    /// <summary>What the thread itself says, and what to do.</summary>
    public Reading Reading { get; } = Judged.Judgement.Of(Judged.Findings);

    /// <summary>What is known in the whole deal, and what to do.</summary>
    public Reading Whole => Judged.Judgement.Whole;

    /// <summary>What we keep about it; null when nothing.</summary>
    public Deal? Deal => Judged.Deal;
}
