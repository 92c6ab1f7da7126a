using Microsoft.EntityFrameworkCore;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Brings the database up to date before anything else starts. Several nodes may start at once: the first one does it.</summary>
internal sealed class MigrateAtStart(IServiceScopeFactory scopes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FollowUpDb>().Database.MigrateAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
