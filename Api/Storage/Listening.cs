using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.FollowUps.Deals;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Whose mail we listen to, tracked or not: a word of theirs would change what stands.</summary>
internal static class Listening
{
    /// <summary>What the firms are known by that were let go with a last letter, rest, or asked for quiet: a word of theirs in any thread counts.</summary>
    public static async Task<IReadOnlyList<string>> FirmsToHear(this FollowUpDb db, Person person, CancellationToken cancellation)
    {
        var accounts = Waiting(db, person);
        return await db.AccountAliases.AsNoTracking().Of(person).Where(one => accounts.Contains(one.AccountId)).Select(one => one.Key)
            .Concat(db.Accounts.AsNoTracking().Of(person).Where(one => accounts.Contains(one.Id) && one.Domain != "").Select(one => one.Domain)).Distinct().ToListAsync(cancellation);
    }

    /// <summary>The threads in which a last letter lies in Drafts: what the person sends there may be it.</summary>
    public static Task<List<string>> ThreadsOfLetters(this FollowUpDb db, Person person, CancellationToken cancellation) =>
        db.DealThreads.AsNoTracking().Of(person).Where(one => one.Deal.PushedAt != null && (one.Deal.PushSentAt == null || one.Deal.PushSentAt < one.Deal.PushedAt)).Select(one => one.ThreadId).ToListAsync(cancellation);

    /// <summary>The firms a meeting would change something for, and what they are known by: those with a follow-up that waits, and those we listen to.</summary>
    public static async Task<IReadOnlyList<(Guid Account, string Key)>> FirmsToMeet(this FollowUpDb db, Person person, CancellationToken cancellation)
    {
        var accounts = db.FollowUps.AsNoTracking().Of(person).Where(one => one.EndedAt == null).Select(one => one.Deal.AccountId).Concat(Waiting(db, person));
        var keys = await db.AccountAliases.AsNoTracking().Of(person).Where(one => accounts.Contains(one.AccountId)).Select(one => new { one.AccountId, one.Key }).ToListAsync(cancellation);
        return [.. keys.Select(one => (one.AccountId, one.Key))];
    }

    private static IQueryable<Guid> Waiting(FollowUpDb db, Person person) =>
        db.Deals.AsNoTracking().Of(person)
            .Where(one => one.State == DealState.Pushed || one.State == DealState.Ignored || one.State == DealState.Waiting || one.State == DealState.Dormant).Select(one => one.AccountId)
            .Concat(db.AccountHolds.AsNoTracking().Of(person).Where(one => one.LiftedAt == null && !one.IsNone).Select(one => one.AccountId));
}
