using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Options;
using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api.Health;

/// <summary>The database, the keys that encrypt what people wrote, and the cache that nodes share.</summary>
internal static class StorageCheckup
{
    public static async Task<IReadOnlyList<Finding>> Look(IServiceProvider services)
    {
        StorageOptions storage;
        try
        {
            storage = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        }
        catch (OptionsValidationException)
        {
            return [];
        }

        return
        [
            await Database(services, storage),
            storage.KeyCertificate is { Length: > 0 }
                ? Finding.Right("The keys that encrypt what people wrote are protected by a certificate.")
                : Finding.Note("The keys lie open in the database: whoever copies it can read the quotes in it. Name a certificate in Storage:KeyCertificate."),
            .. storage.Redis is { Length: > 0 } ? [await Redis(services)] : Array.Empty<Finding>(),
        ];
    }

    private static async Task<Finding> Database(IServiceProvider services, StorageOptions storage)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<FollowUpDb>().Database;
        var kind = storage.IsPostgres ? "PostgreSQL" : "SQLite";
        try
        {
            if (!await database.CanConnectAsync())
            {
                return storage.IsPostgres ? Finding.Wrong("The PostgreSQL server does not answer. Look at Storage:ConnectionString.") : Finding.Note("There is no SQLite file yet. The first start makes it.");
            }

            var waiting = (await database.GetPendingMigrationsAsync()).Count();
            return waiting == 0 ? Finding.Right($"The database ({kind}) answers and is up to date.") : Finding.Note($"The database ({kind}) answers. The next start brings it up to date ({waiting} steps).");
        }
        catch (Exception wrong) when (wrong is DbException or ArgumentException or InvalidOperationException)
        {
            return Finding.Wrong($"The database ({kind}) cannot be used: {wrong.Message}");
        }
    }

    private static async Task<Finding> Redis(IServiceProvider services)
    {
        try
        {
            await services.GetRequiredService<IDistributedCache>().GetAsync("check");
            return Finding.Right("Redis answers.");
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            return Finding.Wrong($"Redis does not answer: {wrong.Message}");
        }
    }
}
