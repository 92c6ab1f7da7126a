using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>Sweeps as soon as something was stored, not only at the next tick.</summary>
internal sealed partial class BellListener(Bell bell, Sweep sweep, ILogger<BellListener> logger) : BackgroundService
{
    // Knocks come in bursts: a thread that is moved knocks once for each of its mails.
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(200);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await bell.Heard(stoppingToken);
            await Task.Delay(Settle, stoppingToken);
            try
            {
                await sweep.Run(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The clock ticks on: what was stored is found at the next tick.
                NotSwept(logger, fault);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What was stored could not be worked on yet")]
    private static partial void NotSwept(ILogger logger, Exception fault);
}
