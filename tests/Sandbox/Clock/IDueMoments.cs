using NodaTime;

namespace OutlookFollowUp.Sandbox.Clock;

/// <summary>What in the product waits for a moment to come.</summary>
internal interface IDueMoments
{
    /// <summary>The next moment after <paramref name="now"/> at which something falls due; null when nothing waits.</summary>
    Task<Instant?> Next(Instant now);

    /// <summary>Lets the product do all that is due now, and comes back when it is done.</summary>
    Task Live();
}
