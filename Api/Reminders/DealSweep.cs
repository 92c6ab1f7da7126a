using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>Looks for deals whose moment has come: a last letter to look after, a rest that is over.</summary>
internal sealed partial class DealSweep(IServiceScopeFactory scopes, IClock clock, ILogger<DealSweep> logger)
{
    /// <summary>Looks at those that are due now; how many were.</summary>
    public async Task<int> Run(int batchSize, CancellationToken cancellation)
    {
        var worked = 0;
        foreach (var id in await Due(batchSize, cancellation))
        {
            worked += await Look(id, cancellation) ? 1 : 0;
        }

        return worked;
    }

    /// <summary>The next moment after this one at which a deal is due; null when none waits.</summary>
    public async Task<Instant?> Next(Instant after, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FollowUpDb>().Deals.Where(one => one.WakeAt > after).MinAsync(one => one.WakeAt, cancellation);
    }

    private async Task<List<Guid>> Due(int batchSize, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetCurrentInstant();
        return await scope.ServiceProvider.GetRequiredService<FollowUpDb>().Deals
            .Where(one => one.WakeAt <= now && one.HeldUntil <= now)
            .OrderBy(one => one.WakeAt)
            .Select(one => one.Id)
            .Take(batchSize)
            .ToListAsync(cancellation);
    }

    private Task<bool> Look(Guid id, CancellationToken cancellation) =>
        scopes.Attempt(room => room.GetRequiredService<DueDeal>().Look(id, cancellation), fault => Failed(logger, id, fault));

    [LoggerMessage(Level = LogLevel.Error, Message = "Deal {Deal} could not be looked at")]
    private static partial void Failed(ILogger logger, Guid deal, Exception fault);
}
