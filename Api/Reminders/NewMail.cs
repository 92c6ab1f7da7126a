using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps.Accounts;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>Mail that came: in a tracked thread, it wakes the follow-up; from somebody of a firm we listen to in another thread, that thread is read, for what is said anywhere counts everywhere; and so is the thread in which a last letter may just have been sent.</summary>
internal sealed class NewMail(FollowUpDb db, ThreadDesk desk)
{
    // Mail shows up in a folder a moment after it was received.
    private static readonly Duration Delay = Duration.FromMinutes(5);

    /// <summary>Hears what these mails say; answers why when one could not be read.</summary>
    public async Task<MailRefusal?> Take(Person person, Caller caller, IReadOnlyList<MailChange> mails, Instant now, CancellationToken cancellation)
    {
        if (mails.Count == 0)
        {
            return null;
        }

        var open = await db.FollowUps.AsNoTracking().Of(person).Where(one => one.EndedAt == null).Select(one => new Tracked(one.Id, one.ThreadId, one.ReadAt, one.Deal.AccountId)).ToListAsync(cancellation);
        var woken = open.Where(one => mails.Any(mail => mail.ThreadId == one.ThreadId && mail.ReceivedAt > one.ReadAt - Delay)).Select(one => one.Id).ToList();
        if (woken.Count > 0)
        {
            await db.News(woken, now, cancellation);
        }

        foreach (var mail in await Elsewhere(person, mails, open, cancellation))
        {
            var read = await desk.Open(caller, person, mail.Id, now, always: false, cancellation);
            if (read.Refusal is { Kind: not MailRefusalKind.NotFound } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    // The newest mail of each thread that we do not know so far, from a firm that somebody waits for or that was left alone.
    private async Task<IReadOnlyList<MailChange>> Elsewhere(Person person, IReadOnlyList<MailChange> mails, List<Tracked> open, CancellationToken cancellation)
    {
        var accounts = open.Select(one => one.AccountId).Distinct().ToList();
        var letters = await db.ThreadsOfLetters(person, cancellation);
        var keys = (await db.Accounts.AsNoTracking().Of(person).Where(one => accounts.Contains(one.Id)).Select(one => one.Domain)
            .Concat(db.AccountAliases.AsNoTracking().Of(person).Where(one => accounts.Contains(one.AccountId)).Select(one => one.Key)).ToListAsync(cancellation)).Concat(await db.FirmsToHear(person, cancellation)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var news = mails.Where(mail => mail is { ThreadId: not null, From: not null, ReceivedAt: not null } && !open.Exists(one => one.ThreadId == mail.ThreadId) && (keys.Contains(AccountKey.Of(mail.From)) || letters.Contains(mail.ThreadId!)))
            .GroupBy(mail => mail.ThreadId!, StringComparer.Ordinal).Select(thread => thread.MaxBy(mail => mail.ReceivedAt)!).ToList();
        var threads = news.Select(mail => mail.ThreadId!).ToList();
        var heard = await db.DealThreads.AsNoTracking().Of(person).Where(one => threads.Contains(one.ThreadId)).ToDictionaryAsync(one => one.ThreadId, one => one.LastAt, StringComparer.Ordinal, cancellation);
        return [.. news.Where(mail => !heard.TryGetValue(mail.ThreadId!, out var last) || last is null || mail.ReceivedAt > last)];
    }

    private sealed record Tracked(Guid Id, string ThreadId, Instant ReadAt, Guid AccountId);
}
