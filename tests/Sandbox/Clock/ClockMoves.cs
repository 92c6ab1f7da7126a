using NodaTime;

namespace OutlookFollowUp.Sandbox.Clock;

/// <summary>Moves the clock the way time passes: every moment at which something falls due on the way is lived through, in order.</summary>
internal sealed class ClockMoves(SandboxClock clock, Func<IDueMoments> due) : IDisposable
{
    private readonly SemaphoreSlim one = new(1);

    public async Task To(Instant now)
    {
        await one.WaitAsync();
        try
        {
            var from = clock.GetCurrentInstant();
            var last = from;
            while (now > from && await due().Next(last) is { } moment && moment <= now)
            {
                if (moment > last)
                {
                    clock.Set(moment);
                    last = moment;
                }

                await due().Live();
            }

            clock.Set(now);
            await due().Live();
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();
}
