using System.Diagnostics;
using NodaTime;

namespace OutlookFollowUp.Sandbox.Clock;

/// <summary>The one clock that the product and the stand-in share: it can be set, and it runs.</summary>
internal sealed class SandboxClock(Instant start) : IClock
{
    private readonly Lock gate = new();
    private Instant setTo = start;
    private long setAt = Stopwatch.GetTimestamp();

    public Instant GetCurrentInstant()
    {
        lock (gate)
        {
            return setTo + Duration.FromTimeSpan(Stopwatch.GetElapsedTime(setAt));
        }
    }

    public void Set(Instant now)
    {
        lock (gate)
        {
            setTo = now;
            setAt = Stopwatch.GetTimestamp();
        }
    }
}
