using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;
using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <summary>What several nodes remember together, in the database that is there anyway: the encrypted tokens with which the sweep works while nobody is signed in.</summary>
// Tokens live by the machine's clock, like the sign-in service's; so does this cache.
internal sealed class DatabaseCache(IServiceScopeFactory scopes, TimeProvider time) : IDistributedCache
{
    private static readonly Duration Longest = Duration.FromDays(90);

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    public byte[]? Get(string key)
    {
        using var scope = scopes.CreateScope();
        var now = Now;
        return Db(scope).CachedEntries.AsNoTracking().Where(entry => entry.Key == key && entry.ExpiresAt > now).Select(entry => entry.Value).SingleOrDefault();
    }

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = Now;
        return await Db(scope).CachedEntries.AsNoTracking().Where(entry => entry.Key == key && entry.ExpiresAt > now).Select(entry => entry.Value).SingleOrDefaultAsync(token);
    }

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => SetAsync(key, value, options).GetAwaiter().GetResult();

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = Db(scope);
        var expires = ExpiresAt(options);
        if (await Replace(db, key, value, expires, token) > 0)
        {
            return;
        }

        try
        {
            db.CachedEntries.Add(new() { Key = key, Value = value, ExpiresAt = expires });
            await db.SaveChangesAsync(token);
        }
        catch (DbUpdateException)
        {
            // Somebody else was first with this key; the last one wins.
            await Replace(db, key, value, expires, token);
        }

        var now = Now;
        await db.CachedEntries.Where(entry => entry.ExpiresAt <= now).ExecuteDeleteAsync(token);
    }

    public void Refresh(string key)
    {
        // Nothing in it slides: an entry lives as long as it was written for.
    }

    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public void Remove(string key) => RemoveAsync(key).GetAwaiter().GetResult();

    public async Task RemoveAsync(string key, CancellationToken token = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await Db(scope).CachedEntries.Where(entry => entry.Key == key).ExecuteDeleteAsync(token);
    }

    private static FollowUpDb Db(IServiceScope scope) => scope.ServiceProvider.GetRequiredService<FollowUpDb>();

    private static Task<int> Replace(FollowUpDb db, string key, byte[] value, Instant expires, CancellationToken token) =>
        db.CachedEntries.Where(entry => entry.Key == key)
            .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Value, value).SetProperty(entry => entry.ExpiresAt, expires), token);

    private Instant ExpiresAt(DistributedCacheEntryOptions options) =>
        options.AbsoluteExpiration is { } at ? Instant.FromDateTimeOffset(at)
        : Now + (options.AbsoluteExpirationRelativeToNow is { } after ? Duration.FromTimeSpan(after) : Longest);
}
