using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Writes down how we stand with people's mailboxes. A trouble keeps the moment it was first known.</summary>
internal static class Standings
{
    /// <summary>The mailbox let us in, or did not.</summary>
    public static async Task Stands(this FollowUpDb db, Guid personId, MailboxTrouble? trouble, Instant now, CancellationToken cancellation)
    {
        await db.Open(personId, cancellation);
        var since = trouble is null ? (Instant?)null : now;
        await db.Standings.Where(one => one.PersonId == personId && one.Trouble != trouble)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Trouble, trouble).SetProperty(one => one.Since, since), cancellation);
    }

    /// <summary>Nobody tells us of new mail any more.</summary>
    public static async Task LosesNotices(this FollowUpDb db, Guid personId, Instant now, CancellationToken cancellation)
    {
        await db.Open(personId, cancellation);
        await db.Standings.Where(one => one.PersonId == personId && one.NoticesLostSince == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.NoticesLostSince, now), cancellation);
    }

    /// <summary>We are told of new mail again.</summary>
    public static Task HasNotices(this FollowUpDb db, Guid personId, CancellationToken cancellation) =>
        db.Standings.Where(one => one.PersonId == personId && one.NoticesLostSince != null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.NoticesLostSince, (Instant?)null), cancellation);

    /// <summary>People who wait for something and whose mailbox was not looked at lately.</summary>
    public static Task<List<Person>> ToLookAt(this FollowUpDb db, Instant now, int batchSize, CancellationToken cancellation) =>
        db.People.AsNoTracking()
            .Where(person => db.FollowUps.Any(one => one.PersonId == person.Id && one.EndedAt == null))
            .Where(person => !db.Standings.Any(one => one.PersonId == person.Id && one.LookAt > now))
            .OrderBy(person => person.Id)
            .Take(batchSize)
            .ToListAsync(cancellation);

    /// <summary>Takes the look at a mailbox; false when somebody else has it.</summary>
    public static async Task<bool> TakeLook(this FollowUpDb db, Guid personId, Instant now, Instant next, CancellationToken cancellation)
    {
        await db.Open(personId, cancellation);
        return await db.Standings.Where(one => one.PersonId == personId && one.LookAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.LookAt, next), cancellation) == 1;
    }

    private static async Task Open(this FollowUpDb db, Guid personId, CancellationToken cancellation)
    {
        if (await db.Standings.AnyAsync(one => one.PersonId == personId, cancellation))
        {
            return;
        }

        var made = db.Add(Standing.New(personId));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Somebody else was first; then theirs is ours too.
        }

        made.State = EntityState.Detached;
    }
}
