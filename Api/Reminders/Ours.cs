using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>What we keep for a person, held against what stands on their mails: so that nothing of our own is taken for a wish of theirs.</summary>
internal sealed class Ours
{
    private readonly FollowUpDb db;
    private readonly List<FollowUp> open;
    private readonly IReadOnlySet<string> ending;
    private readonly Dictionary<string, SeenFlag> seen;

    private Ours(FollowUpDb db, List<FollowUp> open, IReadOnlySet<string> ending, Dictionary<string, SeenFlag> seen) =>
        (this.db, this.open, this.ending, this.seen) = (db, open, ending, seen);

    /// <summary>Everything of a person's that these mails may touch.</summary>
    public static async Task<Ours> Of(FollowUpDb db, Person person, IReadOnlyList<MailChange> mails, CancellationToken cancellation)
    {
        var open = await db.FollowUps.Include(one => one.Deal.Account).Of(person).Where(one => one.EndedAt == null).ToListAsync(cancellation);
        var ending = await db.FollowUps.Of(person).Where(one => one.EndedAt != null && (one.Wish != one.Granted || one.IsFlagged)).Select(one => one.MessageId).ToListAsync(cancellation);
        var ids = mails.Where(mail => mail.Signs is not { Flag: MailFlag.None }).Select(mail => mail.Id).Distinct(StringComparer.Ordinal).ToList();
        var seen = ids.Count == 0 ? [] : await db.SeenFlags.Of(person).Where(one => ids.Contains(one.MessageId)).ToDictionaryAsync(one => one.MessageId, StringComparer.Ordinal, cancellation);
        return new(db, open, ending.ToHashSet(StringComparer.Ordinal), seen);
    }

    /// <summary>The open follow-up of a thread; null when there is none.</summary>
    public FollowUp? Kept(string? threadId) => open.Find(one => string.Equals(one.ThreadId, threadId, StringComparison.Ordinal));

    /// <summary>Whether a follow-up on this mail has ended and the mailbox may not know it yet.</summary>
    public bool IsEnding(string messageId) => ending.Contains(messageId);

    /// <summary>One more is kept.</summary>
    public void Keeps(FollowUp followUp)
    {
        if (!open.Contains(followUp))
        {
            open.Add(followUp);
        }
    }

    /// <summary>This flag has been dealt with.</summary>
    public void Seen(Guid personId, string messageId, LocalDate on, Instant now)
    {
        if (seen.TryGetValue(messageId, out var known))
        {
            known.Says(on);
        }
        else
        {
            seen[messageId] = db.Add(SeenFlag.New(personId, messageId, on, now)).Entity;
        }
    }

    /// <summary>Whether a change may be a wish of the person's, so that the mail is worth a look.</summary>
    public bool Speaks(MailChange mail) =>
        mail.Signs is { } signs ? Judge(mail.Id, mail.ThreadId, signs) is not RightClickWish.Nothing : open.Exists(one => one.MessageId == mail.Id);

    /// <summary>What the person wants by what stands on a mail.</summary>
    public RightClickWish Judge(string messageId, string? threadId, MailSigns signs)
    {
        var kept = Kept(threadId);
        var wish = RightClick.Judge(signs, kept is null ? null : new(
            kept.On,
            IsFlagged: kept.IsFlagged && kept.IsOn(messageId),
            IsLabelled: kept.Label is not null && kept.IsOn(messageId)));
        return wish is RightClickWish.WantsDay { On: var on } && (kept is { IsWaiting: true } || (seen.TryGetValue(messageId, out var known) && known.On == on)) ? new RightClickWish.Nothing() : wish;
    }
}
