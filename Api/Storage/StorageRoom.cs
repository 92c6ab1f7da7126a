using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Options;

namespace OutlookFollowUp.Api.Storage;

/// <summary>The only room that knows the database.</summary>
internal static class StorageRoom
{
    /// <summary>Adds the database, the keys that encrypt what people wrote, and the cache that several nodes share.</summary>
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<StorageOptions>().BindConfiguration("Storage").ValidateDataAnnotations().ValidateOnStart();
        services.AddDbContext<FollowUpDb>((provider, options) => Configure(provider.GetRequiredService<IOptions<StorageOptions>>().Value, options));
        services.AddScoped<AccountMemory>();
        services.AddScoped<AccountBook>();
        services.AddScoped<AccountFollowUps>();
        services.AddScoped<DealAftermath>();
        services.AddDataProtection().SetApplicationName("OutlookFollowUp").PersistKeysToDbContext<FollowUpDb>();
        services.AddSingleton(SharedCache.Open);
        services.AddSingleton<Bell>();
        // Before every other hosted service: they all read what it makes.
        services.Insert(0, ServiceDescriptor.Singleton<IHostedService, MigrateAtStart>());
    }

    /// <summary>Opens the database that the settings name.</summary>
    internal static void Configure(StorageOptions storage, DbContextOptionsBuilder options)
    {
        _ = storage.IsPostgres ? options.UseNpgsql(storage.ConnectionString) : options.UseSqlite(storage.ConnectionString);
        options.ReplaceService<IModelCacheKeyFactory, ModelPerKeyRing>();
        // One migration serves two databases, so no one snapshot can stand beside it; a test compares what it makes with the model.
        // What fails throws, and is logged once, at the edge; many a collision is expected and settled where it happens.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning, RelationalEventId.CommandError, CoreEventId.SaveChangesFailed));
    }
}
