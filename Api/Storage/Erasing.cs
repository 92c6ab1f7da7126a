using Microsoft.EntityFrameworkCore;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Takes away what we keep: of a deal, of an account, of a person. All of it or nothing.</summary>
internal static class Erasing
{
    private const string Id = "Id";
    private const string DealId = "DealId";
    private const string ThreadId = "ThreadId";
    private const string AccountId = "AccountId";

    /// <summary>Everything about one decision: its threads, its touches, its follow-ups, what was corrected in it.</summary>
    public static Task EraseDeal(this FollowUpDb db, Person person, Guid dealId, CancellationToken cancellation) =>
        db.AllOrNothing(() => db.Deal(person, dealId, cancellation), cancellation);

    /// <summary>Everything about one customer firm, its deals among it.</summary>
    public static Task EraseAccount(this FollowUpDb db, Person person, Guid accountId, CancellationToken cancellation) => db.AllOrNothing(
        async () =>
        {
            foreach (var deal in await db.Deals.Of(person).Where(one => one.AccountId == accountId).Select(one => one.Id).ToListAsync(cancellation))
            {
                await db.Deal(person, deal, cancellation);
            }

            await db.Rows(person, AccountId, [accountId], cancellation);
            await db.Accounts.Of(person).Where(one => one.Id == accountId).ExecuteDeleteAsync(cancellation);
        },
        cancellation);

    /// <summary>Everything about a person, and that there is such a person.</summary>
    public static Task ErasePerson(this FollowUpDb db, Person person, CancellationToken cancellation) => db.AllOrNothing(
        async () =>
        {
            foreach (var kind in OwnKind.Of(db))
            {
                await kind.Erase(db, person, cancellation);
            }

            await db.People.Where(one => one.Id == person.Id).ExecuteDeleteAsync(cancellation);
        },
        cancellation);

    private static async Task Deal(this FollowUpDb db, Person person, Guid dealId, CancellationToken cancellation)
    {
        var threads = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in OwnKind.Of(db))
        {
            threads.UnionWith(await kind.Values<string>(db, person, ThreadId, DealId, dealId, cancellation));
        }

        threads.UnionWith(await new OwnKind<Deal>(db.Model.FindEntityType(typeof(Deal))!).Values<string>(db, person, ThreadId, Id, dealId, cancellation));
        await db.Rows(person, DealId, [dealId], cancellation);
        await db.Deals.Of(person).Where(one => one.Id == dealId).ExecuteDeleteAsync(cancellation);
        await db.Rows(person, ThreadId, threads, cancellation);
    }

    private static async Task Rows<TValue>(this FollowUpDb db, Person person, string field, IReadOnlyCollection<TValue> values, CancellationToken cancellation)
    {
        foreach (var kind in OwnKind.Of(db))
        {
            await kind.Erase(db, person, field, values, cancellation);
        }
    }

    private static async Task AllOrNothing(this FollowUpDb db, Func<Task> erase, CancellationToken cancellation)
    {
        await using var whole = await db.Database.BeginTransactionAsync(cancellation);
        await erase();
        await whole.CommitAsync(cancellation);
    }
}
