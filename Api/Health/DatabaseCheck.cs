using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api.Health;

/// <summary>Whether the database answers and has the tables we want.</summary>
internal sealed class DatabaseCheck(IServiceScopeFactory scopes) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<FollowUpDb>().Database;
        if (!await database.CanConnectAsync(cancellationToken))
        {
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }

        var waiting = (await database.GetPendingMigrationsAsync(cancellationToken)).Count();
        return waiting == 0 ? HealthCheckResult.Healthy("The database answers and is up to date.") : HealthCheckResult.Unhealthy($"The database waits for {waiting} migrations.");
    }
}
