using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;
using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>Looks for mail that came, for follow-ups whose moment has come, and for those the mailbox could not yet be told of. Any number of nodes may sweep at once.</summary>
public sealed partial class Sweep(IServiceScopeFactory scopes, IServiceProvider services, IClock clock, ILogger<Sweep> logger) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Does all that is due now, and comes back when nothing is.</summary>
    /// <param name="cancellation">Stops between two follow-ups.</param>
    public async Task Run(CancellationToken cancellation)
    {
        // Two of us on one machine would only wait for each other's leases.
        await turn.WaitAsync(cancellation);
        try
        {
            await RunDue(cancellation);
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<MailboxLooks>().Run(cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>The next moment after this one at which something falls due; null when nothing waits.</summary>
    /// <param name="after">The moment.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<Instant?> Next(Instant after, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FollowUpDb>();
        // Looking for mail is no moment of its own: it is done on the way to the next one. A subscription that ends is.
        var renewals = after + FolderLook.RenewedBefore;
        var ending = await db.WatchedFolders.Where(one => one.SubscribedUntil > renewals).MinAsync(one => one.SubscribedUntil, cancellation) - FolderLook.RenewedBefore;
        var free = await db.FollowUps.Where(one => one.WakeAt > after && one.HeldUntil <= one.WakeAt).MinAsync(one => one.WakeAt, cancellation);
        var held = await db.FollowUps.Where(one => one.WakeAt != null && one.HeldUntil > after && one.HeldUntil > one.WakeAt).MinAsync(one => (Instant?)one.HeldUntil, cancellation);
        return new[] { ending, free, held, await Deals.Next(after, cancellation) }.Min();
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private async Task RunDue(CancellationToken cancellation)
    {
        var (batchSize, atOnce) = Options();
        while (true)
        {
            // What came first: it may settle what is due.
            var worked = await Each(await Folders(batchSize, cancellation), atOnce, Look, cancellation);
            worked += await Each(await Due(batchSize, cancellation), atOnce, Decide, cancellation);
            worked += await Deals.Run(batchSize, cancellation);
            if (worked == 0)
            {
                return;
            }
        }
    }

    // Asked for when it is needed: the sweep is public for whoever moves the clock, and what it is made of is not.
    private DealSweep Deals => services.GetRequiredService<DealSweep>();

    private async Task<List<Guid>> Due(int batchSize, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetCurrentInstant();
        return await scope.ServiceProvider.GetRequiredService<FollowUpDb>().FollowUps
            .Where(one => one.WakeAt <= now && one.HeldUntil <= now)
            .OrderBy(one => one.WakeAt)
            .Select(one => one.Id)
            .Take(batchSize)
            .ToListAsync(cancellation);
    }

    private async Task<List<Guid>> Folders(int batchSize, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FollowUpDb>().FoldersToLookAt(clock.GetCurrentInstant(), batchSize, cancellation);
    }

    private static async Task<int> Each(List<Guid> ids, int atOnce, Func<Guid, CancellationToken, Task<bool>> work, CancellationToken cancellation)
    {
        var worked = 0;
        await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation }, async (id, stop) =>
        {
            if (await work(id, stop))
            {
                Interlocked.Increment(ref worked);
            }
        });
        return worked;
    }

    private Task<bool> Decide(Guid id, CancellationToken cancellation) =>
        scopes.Attempt(room => room.GetRequiredService<DueFollowUp>().Look(id, cancellation), fault => Failed(logger, id, fault));

    private Task<bool> Look(Guid id, CancellationToken cancellation) =>
        scopes.Attempt(room => room.GetRequiredService<FolderLook>().Look(id, cancellation), fault => NotRead(logger, id, fault));

    private (int BatchSize, int AtOnce) Options()
    {
        using var scope = scopes.CreateScope();
        var options = scope.ServiceProvider.GetRequiredService<IOptions<ReminderOptions>>().Value;
        return (options.BatchSize, options.AtOnce);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Follow-up {FollowUp} could not be looked at")]
    private static partial void Failed(ILogger logger, Guid followUp, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "Folder {Folder} could not be looked at")]
    private static partial void NotRead(ILogger logger, Guid folder, Exception fault);
}
