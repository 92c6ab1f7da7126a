using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>Does what people ask for by right-click. What a change says is only a hint: decided is by what stands on the mail now.</summary>
internal sealed class RightClickDesk(FollowUpDb db, IMailWatch watch, ThreadDesk desk, LastLetter letter)
{
    private const int TrackedFor = 3;
    private static readonly Reason Tracked = new("tracked", "You tracked it in Outlook.", null);
    private static readonly Reason Flagged = new("flagged", "You flagged it for this day in Outlook.", null);
    private static readonly Reason Ticked = new("done", "You ticked it off in Outlook.", null);
    private static readonly Reason TakenOff = new("removed", "You took the category off in Outlook.", null);

    /// <summary>Looks at mails that changed; says why when one could not be dealt with.</summary>
    public async Task<MailRefusal?> Take(WatchedFolder folder, Caller caller, IReadOnlyList<MailChange> mails, Instant now, CancellationToken cancellation)
    {
        var ours = await Ours.Of(db, folder.Person, mails, cancellation);
        foreach (var mail in mails.Reverse().DistinctBy(mail => mail.Id, StringComparer.Ordinal).Reverse())
        {
            if (!folder.IsCaughtUp && mail.Signs is { Flag: MailFlag.Flagged, FlagOn: { } before } && ours.Kept(mail.ThreadId) is null)
            {
                // It was flagged before anybody knew that we listen.
                ours.Seen(folder.PersonId, mail.Id, before, now);
            }

            if (ours.Speaks(mail) && await Answer(folder.Person, caller, mail.Id, ours, now, cancellation) is { } refusal)
            {
                return refusal;
            }
        }

        await db.SaveChangesAsync(cancellation);
        return null;
    }

    private async Task<MailRefusal?> Answer(Person person, Caller caller, string messageId, Ours ours, Instant now, CancellationToken cancellation)
    {
        var looked = await watch.Look(caller, messageId, cancellation);
        if (looked.Answer is not { } mail)
        {
            return looked.Refusal!.Kind == MailRefusalKind.NotFound ? null : looked.Refusal;
        }

        var kept = ours.Kept(mail.ThreadId);
        switch (ours.Judge(mail.Id, mail.ThreadId, mail.Signs))
        {
            case RightClickWish.WantsDay when ours.IsEnding(mail.Id):
                // The flag is ours still, and on its way out.
                return null;
            case RightClickWish.WantsTracking when kept is not null:
                // It is tracked: the day stands on its mail, and on no other.
                var answer = kept.IsOn(mail.Id) ? kept.Label ?? RightClick.Label(kept.On, now.InUtc().Date) : null;
                return (await watch.Answer(caller, mail.Id, answer, cancellation)).Refusal;
            case RightClickWish.TicksOff when kept is { IsWaiting: false }:
                kept.End(FollowUpState.Done, Ticked, now);
                return null;
            case RightClickWish.StopsTracking when kept is { IsWaiting: false }:
                kept.End(FollowUpState.Removed, TakenOff, now);
                return null;
            case RightClickWish.WantsDay or RightClickWish.WantsTracking or RightClickWish.WantsQuiet or RightClickWish.WantsPush:
                return await Keep(person, caller, mail, ours, now, cancellation);
            default:
                return null;
        }
    }

    private async Task<MailRefusal?> Keep(Person person, Caller caller, MailNow mail, Ours ours, Instant now, CancellationToken cancellation)
    {
        var opened = await desk.Open(caller, person, mail.Id, now, always: false, cancellation);
        if (opened.Answer is not { } open)
        {
            return opened.Refusal!.Kind == MailRefusalKind.NotFound ? null : opened.Refusal;
        }

        switch (ours.Judge(mail.Id, mail.ThreadId, mail.Signs))
        {
            case RightClickWish.WantsDay { On: var on }:
                ours.Seen(person.Id, mail.Id, on, now);
                // Mail among colleagues and days gone by are flagged for other reasons.
                if (on >= open.Seat.Today && (ours.Kept(mail.ThreadId) is not null || Counterparts.Of(open.Judged.Findings).Count > 0))
                {
                    return await Set(person, caller, open, mail, on, Flagged, ours, cancellation);
                }

                return null;
            case RightClickWish.WantsPush when open.Whole.Push.Ready:
                var written = await letter.Write(caller, await desk.Keep(person, open, cancellation), open, cancellation);
                return written ?? (await watch.Answer(caller, mail.Id, RightClick.InDrafts, cancellation)).Refusal;
            case RightClickWish.WantsPush:
                return await Set(person, caller, open, mail, Proposals.WithRoom(open.Seat.WorkingDays.After(open.Seat.Today), open.Seat), LastLetter.Missing(open), ours, cancellation);
            case RightClickWish.WantsQuiet:
                var (until, why) = QuietByClick.Of(open.Whole, open.Seat);
                if (why == QuietByClick.Asked && open.Judged.SoFar.Holds.Count == 0)
                {
                    await db.Hush((await desk.Keep(person, open, cancellation)).Account, person, until, now, cancellation);
                }

                return await Set(person, caller, open, mail, until, why, ours, cancellation);
            case RightClickWish.WantsTracking when open.Whole.Plan.Action is PlanAction.Stop or PlanAction.LeaveAlone:
                return (await watch.Answer(caller, mail.Id, RightClick.Nothing, cancellation)).Refusal;
            case RightClickWish.WantsTracking:
                var proposal = Proposals.Of(open.Whole, open.Seat);
                return await Set(person, caller, open, mail, proposal?.On ?? Proposals.WithRoom(open.Seat.WorkingDays.After(open.Seat.Today, TrackedFor), open.Seat), proposal?.Reason ?? Tracked, ours, cancellation);
            default:
                return null;
        }
    }

    private async Task<MailRefusal?> Set(Person person, Caller caller, ReadThread open, MailNow mail, LocalDate on, Reason reason, Ours ours, CancellationToken cancellation)
    {
        var (now, link) = (open.Seat.Now, open.Thread.WebLinks.GetValueOrDefault(mail.Id));
        var (followUp, isNew) = await db.Keep(await desk.Keep(person, open, cancellation), open.Thread.ThreadId, mail.Id, link, on, open.RemindAt(on), reason, now, cancellation);
        if (!isNew)
        {
            followUp.PlanAnew(on, open.RemindAt(on), reason, now);
        }

        await db.SaveChangesAsync(cancellation);
        ours.Keeps(followUp);
        // On its own mail the day takes the wish's place; on another the wish is only taken off.
        return followUp.IsOn(mail.Id) || !mail.Signs.Categories.Any(RightClick.IsOurs) ? null : (await watch.Answer(caller, mail.Id, null, cancellation)).Refusal;
    }
}
