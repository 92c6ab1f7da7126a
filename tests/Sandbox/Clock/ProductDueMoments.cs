using NodaTime;
using OutlookFollowUp.Api.Reminders;

namespace OutlookFollowUp.Sandbox.Clock;

/// <summary>The product's follow-ups: its own sweep knows when the next one falls due, and does what is due.</summary>
internal sealed class ProductDueMoments(Sweep sweep) : IDueMoments
{
    public Task<Instant?> Next(Instant now) => sweep.Next(now, CancellationToken.None);

    public Task Live() => sweep.Run(CancellationToken.None);
}
