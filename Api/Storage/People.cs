using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Finds what belongs together, and opens what is not there yet. Two clicks at once open one.</summary>
internal static class People
{
    /// <summary>The person with these ids; new ones are remembered.</summary>
    public static Task<Person> Know(this FollowUpDb db, string tenantId, string objectId, Instant now, CancellationToken cancellation) =>
        db.FindOrAdd(
            () => db.People.SingleOrDefaultAsync(one => one.TenantId == tenantId && one.ObjectId == objectId, cancellation),
            () => Person.New(tenantId, objectId, now),
            cancellation);

    /// <summary>The firm behind a domain.</summary>
    public static Task<Account> Know(this FollowUpDb db, Person person, string? domain, string name, Instant now, CancellationToken cancellation) =>
        db.FindOrAdd(
            () => db.Accounts.Of(person).SingleOrDefaultAsync(one => one.Domain == (domain ?? ""), cancellation),
            () => Account.New(person, domain, name, now),
            cancellation);

    /// <summary>The deal a thread belongs to; null when nothing is kept about it.</summary>
    public static Task<Deal?> Deal(this FollowUpDb db, Person person, string threadId, CancellationToken cancellation) =>
        db.Deals.Include(one => one.Account).Of(person).SingleOrDefaultAsync(one => one.ThreadId == threadId, cancellation);

    /// <summary>The deal a thread belongs to; a new one when nothing is kept about it.</summary>
    public static Task<Deal> Know(this FollowUpDb db, Account account, string threadId, string name, Instant now, CancellationToken cancellation) =>
        db.FindOrAdd(
            () => db.Deals.Include(one => one.Account).SingleOrDefaultAsync(one => one.PersonId == account.PersonId && one.ThreadId == threadId, cancellation),
            () => Storage.Deal.New(account, threadId, name, now),
            cancellation);

    private static async Task<T> FindOrAdd<T>(this FollowUpDb db, Func<Task<T?>> find, Func<T> make, CancellationToken cancellation)
        where T : class
    {
        if (await find() is { } there)
        {
            return there;
        }

        var made = db.Add(make());
        try
        {
            await db.SaveChangesAsync(cancellation);
            return made.Entity;
        }
        catch (DbUpdateException)
        {
            // Somebody else was first; then theirs is ours too.
            made.State = EntityState.Detached;
            if (await find() is { } theirs)
            {
                return theirs;
            }

            throw;
        }
    }
}
