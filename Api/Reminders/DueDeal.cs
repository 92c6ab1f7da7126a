using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>One deal whose moment has come: is the last letter sent, did they answer it, is the rest over?</summary>
internal sealed partial class DueDeal(FollowUpDb db, IMailbox mailbox, AccountMemory memory, IOptions<ReminderOptions> options, IClock clock, ILogger<DueDeal> logger)
{
    private static readonly Duration LookForTheLetter = Duration.FromDays(30);

    /// <summary>Looks at one; false when somebody else has it.</summary>
    public async Task<bool> Look(Guid id, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var deal = await db.Deals.Include(one => one.Person).Include(one => one.Account).SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (deal is null || !await db.Hold(deal, now, cancellation))
        {
            return false;
        }

        try
        {
            await db.Entry(deal).ReloadAsync(cancellation);
            if (deal.Person.SeatAt(now) is { } seat)
            {
                await Look(deal, seat, cancellation);
            }
            else
            {
                deal.Wake(null);
            }

            await db.SaveChangesAsync(cancellation);
            return true;
        }
        finally
        {
            await db.LetGo(deal, CancellationToken.None);
        }
    }

    private async Task Look(Deal deal, Seat seat, CancellationToken cancellation)
    {
        if (deal.State == DealState.Dormant)
        {
            await BringBack(deal, seat, cancellation);
            return;
        }

        var isOver = deal is not ({ State: DealState.Pushed } or { IsLetterWaiting: true }) || (deal.IsLetterWaiting && deal.PushedAt + LookForTheLetter < seat.Now);
        if (isOver)
        {
            deal.Wake(null);
            return;
        }

        await Reread(deal, seat, cancellation);
        deal.Wake(deal.State is DealState.Pushed || deal.IsLetterWaiting ? NextMorning(seat) : null);
    }

    // Nothing of theirs is needed to see that nobody wrote; where Outlook cannot be asked, tomorrow is early enough.
    private async Task Reread(Deal deal, Seat seat, CancellationToken cancellation)
    {
        var caller = new Caller(deal.Person.TenantId, deal.Person.ObjectId);
        foreach (var thread in await db.DealThreads.AsNoTracking().Where(one => one.DealId == deal.Id && one.LastMessageId != "").OrderByDescending(one => one.LastAt).Take(options.Value.ThreadsADeal).ToListAsync(cancellation))
        {
            var opened = await mailbox.Open(caller, thread.LastMessageId, cancellation);
            if (opened.Answer is not { } open)
            {
                Unread(logger, deal.Id, opened.Refusal!.Kind);
                continue;
            }

            var findings = ThreadReader.Read(open.At(seat.Now));
            await memory.Hear(deal.Person, new(open.ThreadId, open.Subject, findings, open.LinkOf(findings), open.Drafts), seat, always: true, cancellation);
        }
    }

    // An old acquaintance is worth a word again: a follow-up of its own, never two, and never many on one day.
    private async Task BringBack(Deal deal, Seat seat, CancellationToken cancellation)
    {
        if (await memory.Judge(deal.Person, deal, seat, cancellation) is not { Judgement.Whole.Plan: { Action: PlanAction.Nurture, On: { } on } plan, Threads: [var thread, ..] })
        {
            deal.Wake(deal is { Until: { } until } && until > seat.Today ? ReminderTime.At(until, seat.Hours, seat.Zone, seat.Now) : null);
            return;
        }

        if (!await db.FollowUps.AnyAsync(one => one.DealId == deal.Id && one.EndedAt == null, cancellation))
        {
            var full = (await db.WithFullDays(seat, deal.Person, thread.ThreadId, cancellation)).FullDays;
            while (full.Contains(on) || await db.FollowUps.CountAsync(one => one.PersonId == deal.PersonId && one.EndedAt == null && one.ReasonCode == "nurture" && one.On == on, cancellation) >= options.Value.OldAcquaintancesADay)
            {
                on = seat.WorkingDays.After(on);
            }

            db.Add(FollowUp.For(deal, thread.ThreadId, thread.LastMessageId, thread.WebLink, on, ReminderTime.At(on, seat.Hours, seat.Zone, seat.Now), plan.Reasons[0], seat.Now));
        }

        deal.Wake(null);
    }

    private static Instant NextMorning(Seat seat) => (seat.WorkingDays.After(seat.Today) + seat.Hours.From).InZoneLeniently(seat.Zone).ToInstant();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Deal {Deal} could not be read again: {Refusal}")]
    private static partial void Unread(ILogger logger, Guid deal, MailRefusalKind refusal);
}
