using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Microsoft.Extensions.Options;

namespace OutlookFollowUp.Api.Storage;

/// <summary>What several nodes remember together: in Redis where one is named, else in the database.</summary>
internal static class SharedCache
{
    /// <summary>The cache that the settings name.</summary>
    public static IDistributedCache Open(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<StorageOptions>>().Value.Redis is { Length: > 0 } redis
            ? new RedisCache(new RedisCacheOptions { Configuration = redis, InstanceName = "follow-up/" })
            : ActivatorUtilities.CreateInstance<DatabaseCache>(provider);
}
