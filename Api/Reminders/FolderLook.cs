using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>One look at a watched place: claimed, read as far as it goes, what is found handed on, written down how far. All of it may be repeated.</summary>
internal sealed partial class FolderLook(FollowUpDb db, IMailWatch watch, NewMail newMail, RightClickDesk rightClick, TicksInToDo ticks, MeetingsHeld meetings, IOptions<ReminderOptions> options, IClock clock, ILogger<FolderLook> logger)
{
    private static readonly Duration Life = Duration.FromDays(6);
    private static readonly Duration RenewBefore = Duration.FromDays(2);
    private static readonly Duration HowFarBack = Duration.FromDays(90);
    private static readonly Duration TryAgain = Duration.FromHours(1);
    private static readonly Duration OfferAgain = Duration.FromDays(1);
    private static readonly Duration Margin = Duration.FromMinutes(5);

    /// <summary>How long before its end a subscription is renewed at the latest, so that nobody's clock comes too late.</summary>
    public static Duration RenewedBefore => RenewBefore;

    /// <summary>Looks at one; false when somebody else has it.</summary>
    public async Task<bool> Look(Guid id, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var folder = await db.WatchedFolders.Include(one => one.Person).SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (folder is null || !await db.Hold(folder, now, cancellation))
        {
            return false;
        }

        await db.Entry(folder).ReloadAsync(cancellation);
        var caller = new Caller(folder.Person.TenantId, folder.Person.ObjectId);
        var isRoutine = folder.WakeAt <= now;
        var knocks = await db.Notices.Where(one => one.FolderId == folder.Id).ToListAsync(cancellation);
        if (knocks.Exists(knock => knock.Kind is NoticeKind.SubscriptionRemoved))
        {
            folder.Unsubscribed();
        }

        var refusal = folder.Place switch
        {
            WatchedPlace.Tasks => await ticks.Take(folder, caller, now, cancellation),
            WatchedPlace.Calendar => await meetings.Take(folder, caller, now, cancellation),
            _ => await Mails(folder, caller, knocks, isRoutine, now, cancellation),
        };
        if (refusal is null)
        {
            folder.LookAgain(Next(folder, now));
        }
        else
        {
            Unread(logger, folder.Id, refusal.Kind);
            folder.Failed(now, refusal.RetryAfter ?? (refusal.Kind is MailRefusalKind.Busy or MailRefusalKind.Unreachable ? Duration.Zero : TryAgain));
        }

        // A knock is answered when all it could have meant has been read.
        db.RemoveRange(refusal is null ? knocks : []);
        await db.SaveChangesAsync(cancellation);
        await db.LetGo(folder, CancellationToken.None);
        return true;
    }

    private async Task<MailRefusal?> Mails(WatchedFolder folder, Caller caller, List<Notice> knocks, bool isRoutine, Instant now, CancellationToken cancellation)
    {
        // First the subscription, then the mails: what comes in between is read now or knocks.
        await Subscribe(folder, caller, knocks, now, cancellation);
        if (folder is { Place: WatchedPlace.Inbox, OfferAt: { } offerAt } && offerAt <= now)
        {
            // Without that permission the menu stays as it is, and everything else goes on.
            folder.Offered((await watch.Offer(caller, cancellation)).Refusal is null ? null : now + OfferAgain);
        }

        bool isAll;
        do
        {
            var read = await watch.Changes(caller, folder.Place, folder.ReadTo, Instant.Max(folder.Since - HowFarBack, now - 2 * HowFarBack), cancellation);
            if (read.Answer is not { } changes)
            {
                return read.Refusal;
            }

            if (await newMail.Take(folder.Person, caller, changes.Mails, now, cancellation) is { } unheard)
            {
                return unheard;
            }

            if (await rightClick.Take(folder, caller, changes.Mails, now, cancellation) is { } refusal)
            {
                return refusal;
            }

            isAll = changes.IsAll;
            folder.Read(changes.ReadTo, isCaughtUp: isAll);
            await db.SaveChangesAsync(cancellation);
        }
        while (!isAll);

        return isRoutine && folder.Place == WatchedPlace.Inbox ? await Wishes(folder, caller, now, cancellation) : null;
    }

    // Mails in folders of their own, and those older than what we read: a wish on them is looked for by its name.
    private async Task<MailRefusal?> Wishes(WatchedFolder folder, Caller caller, Instant now, CancellationToken cancellation) =>
        await watch.Wishes(caller, cancellation) is { Answer: { } found } ? await rightClick.Take(folder, caller, found.Mails, now, cancellation) : null;

    private async Task Subscribe(WatchedFolder folder, Caller caller, List<Notice> knocks, Instant now, CancellationToken cancellation)
    {
        var isAsked = knocks.Exists(knock => knock.Kind == NoticeKind.ReauthorizationRequired);
        if (!watch.CanKnock || (!isAsked && folder.SubscribedUntil > now + RenewBefore))
        {
            return;
        }

        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var asked = await watch.Subscribe(caller, folder.Place, new(folder.SubscriptionId, secret, now + Life), cancellation);
        if (asked.Answer is not { } stands)
        {
            // Then the clock alone finds what comes.
            NotSubscribed(logger, folder.Id, asked.Refusal!.Kind);
            await db.LosesNotices(folder.PersonId, now, cancellation);
            return;
        }

        if (stands.IsNew)
        {
            folder.Subscribed(stands.Id, secret, stands.Until);
        }
        else
        {
            folder.Renewed(stands.Until);
        }

        await db.HasNotices(folder.PersonId, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private Instant Next(WatchedFolder folder, Instant now)
    {
        // Nobody knocks for the calendar, and a meeting held is early enough within the hour.
        var routine = now + Duration.FromTimeSpan(folder.SubscribedUntil > now || folder.Place == WatchedPlace.Calendar ? options.Value.ReadWithKnocksEvery : options.Value.ReadEvery);
        return folder.SubscribedUntil is { } until && until > now + RenewBefore ? Instant.Min(routine, until - RenewBefore) : routine;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Folder {Folder} could not be read: {Refusal}")]
    private static partial void Unread(ILogger logger, Guid folder, MailRefusalKind refusal);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Graph does not knock for folder {Folder}: {Refusal}")]
    private static partial void NotSubscribed(ILogger logger, Guid folder, MailRefusalKind refusal);
}
