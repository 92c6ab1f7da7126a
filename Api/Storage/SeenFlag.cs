using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <summary>A flag with a date that has been dealt with, or that was there before us: it makes no follow-up again.</summary>
internal sealed class SeenFlag : IOwned
{
    private SeenFlag()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>The flagged mail.</summary>
    public string MessageId { get; private set; } = "";

    /// <summary>The day that stood on it.</summary>
    public LocalDate On { get; private set; }

    /// <summary>A flag seen for the first time.</summary>
    public static SeenFlag New(Guid personId, string messageId, LocalDate on, Instant now) =>
        new() { Id = Guid.CreateVersion7(now.ToDateTimeOffset()), PersonId = personId, MessageId = messageId, On = on };

    /// <summary>Another day stands on it.</summary>
    public void Says(LocalDate on) => On = on;
}
