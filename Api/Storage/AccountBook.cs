using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Knows which firm and which deal a thread belongs to, and opens what is not there yet.</summary>
internal sealed class AccountBook(FollowUpDb db)
{
    /// <summary>The firm a thread belongs to; null when none of its people is known.</summary>
    public async Task<Account?> Find(Person person, Findings findings, Seat seat, CancellationToken cancellation)
    {
        var keys = Counterparts.Keys(findings).Where(key => key != AccountKey.Of(seat.Reader)).ToList();
        var known = await db.AccountAliases.Include(one => one.Account).Of(person).Where(one => keys.Contains(one.Key)).ToListAsync(cancellation);
        return known.MinBy(one => keys.IndexOf(one.Key))?.Account;
    }

    /// <summary>The firm behind these people; a new one when none of them is known.</summary>
    public async Task<Account> Open(Person person, Findings findings, Seat seat, CancellationToken cancellation)
    {
        var key = Counterparts.Keys(findings).FirstOrDefault(one => one != AccountKey.Of(seat.Reader)) ?? "";
        var account = await db.Know(person, key, NameOf(key, findings), seat.Now, cancellation);
        if (key.Length > 0)
        {
            await db.Alias(account, key, cancellation);
        }

        return account;
    }

    /// <summary>The deal a thread belongs to: the one its subject and its people point to, else a new one.</summary>
    public async Task<DealThread> Place(Account account, HeardThread heard, Instant now, CancellationToken cancellation)
    {
        var threads = await db.DealThreads.Include(one => one.Deal).Where(one => one.PersonId == account.PersonId && one.Deal.AccountId == account.Id).OrderByDescending(one => one.LastAt).ToListAsync(cancellation);
        var candidates = threads.GroupBy(one => one.Deal).Select(group => new DealCandidate(
            group.Key.Id,
            group.Key.State,
            [group.Key.Name, .. group.Select(one => one.Digest?.Subject ?? "")],
            [.. group.SelectMany(one => one.Digest?.Stakeholders ?? []).Where(one => one is { Side: Side.Theirs, Address: not null }).Select(one => one.Address!)]));
        var match = DealMatch.Find(heard.Subject, Counterparts.Of(heard.Findings), [.. candidates]);
        var deal = match is null ? db.Add(Deal.New(account, DealName.Of(heard.Subject), now)).Entity : threads.First(one => one.DealId == match.Id).Deal;
        var placed = await db.Know(deal, heard.ThreadId, cancellation);
        if (placed.DealId != deal.Id && match is null)
        {
            // Somebody else placed it meanwhile: the deal made for it is not needed.
            await db.Deals.Where(one => one.Id == deal.Id).ExecuteDeleteAsync(cancellation);
        }

        return placed;
    }

    /// <summary>Writes down what a thread says, and what it tells of its firm.</summary>
    public async Task Learn(DealThread thread, HeardThread heard, CancellationToken cancellation)
    {
        var account = thread.Deal.Account;
        thread.Says(ThreadDigest.Of(heard.ThreadId, heard.Subject, heard.Findings), heard.WebLink);
        if (heard.Findings.Firms.FirstOrDefault(firm => AccountKey.Of($"x@{firm.Domain}") == account.Domain)?.Name is { Length: > 0 } name && name != account.Name)
        {
            account.IsCalled(name);
        }

        account.IsIn(CustomerCountry.Of(heard.Findings));
        if (account.Domain.Length == 0 || AccountKey.IsPerson(account.Domain))
        {
            return;
        }

        foreach (var address in Counterparts.PrivateWriters(heard.Findings))
        {
            await db.Alias(account, address, cancellation);
        }
    }

    private static string NameOf(string key, Findings findings) =>
        key.Length == 0 ? ""
        : AccountKey.IsPerson(key) ? findings.Stakeholders.FirstOrDefault(one => string.Equals(one.Address, key, StringComparison.OrdinalIgnoreCase))?.Name is { Length: > 0 } name ? name : key
        : findings.Firms.FirstOrDefault(firm => AccountKey.Of($"x@{firm.Domain}") == key)?.Name ?? DealName.OfFirm(key);
}
