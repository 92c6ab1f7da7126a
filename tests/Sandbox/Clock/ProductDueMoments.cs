using NodaTime;

namespace OutlookFollowUp.Sandbox.Clock;

/// <summary>The product's follow-ups, as moments that fall due.</summary>
internal sealed class ProductDueMoments : IDueMoments
{
    public Task<Instant?> Next(Instant now) => Task.FromResult<Instant?>(null);

    public Task Live() => Task.CompletedTask;
}
