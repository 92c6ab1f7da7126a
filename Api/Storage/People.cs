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

    /// <summary>The firm with this name of ours.</summary>
    public static Task<AccountAlias> Alias(this FollowUpDb db, Account account, string key, CancellationToken cancellation) =>
        db.FindOrAdd(
            () => db.AccountAliases.Include(one => one.Account).SingleOrDefaultAsync(one => one.PersonId == account.PersonId && one.Key == key, cancellation),
            () => AccountAlias.Of(account, key),
            cancellation);

    /// <summary>A thread with its deal and its firm; null when nothing is kept about it.</summary>
    public static Task<DealThread?> Thread(this FollowUpDb db, Person person, string threadId, CancellationToken cancellation) =>
        db.DealThreads.Include(one => one.Deal.Account).Of(person).SingleOrDefaultAsync(one => one.ThreadId == threadId, cancellation);

    /// <summary>A thread in its deal. Where the thread has one already, that one.</summary>
    public static Task<DealThread> Know(this FollowUpDb db, Deal deal, string threadId, CancellationToken cancellation) =>
        db.FindOrAdd(
            () => db.DealThreads.Include(one => one.Deal.Account).SingleOrDefaultAsync(one => one.PersonId == deal.PersonId && one.ThreadId == threadId, cancellation),
            () => DealThread.In(deal, threadId),
            cancellation);

    /// <summary>What is there already, else a new one.</summary>
    internal static async Task<T> FindOrAdd<T>(this FollowUpDb db, Func<Task<T?>> find, Func<T> make, CancellationToken cancellation)
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
