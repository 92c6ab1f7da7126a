using NodaTime;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Storage;

/// <summary>One contact in a deal: who moved, when, by what kind of message. No words.</summary>
internal sealed class Touch : IOwned
{
    private Touch()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid DealId { get; private set; }

    /// <summary>The message, by its id in the mailbox.</summary>
    public string MessageId { get; private set; } = "";

    public Side Side { get; private set; }

    public MessageKind Kind { get; private set; }

    public Instant At { get; private set; }

    /// <summary>What a message of the thread was; null when it does not say when.</summary>
    public static Touch? Of(Deal deal, MessageFinding message) => message.SentAt is not { } at ? null : new()
    {
        Id = Guid.CreateVersion7(at.ToDateTimeOffset()),
        PersonId = deal.PersonId,
        DealId = deal.Id,
        MessageId = message.Id,
        Side = message.Side,
        Kind = message.Kind,
        At = at,
    };
}
