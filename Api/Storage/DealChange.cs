using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Deals;

namespace OutlookFollowUp.Api.Storage;

/// <summary>A change in how a deal stands, kept for good with its reason and its words.</summary>
internal sealed class DealChange : IOwned
{
    private DealChange()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid DealId { get; private set; }

    public DealState From { get; private set; }

    public DealState To { get; private set; }

    /// <summary>Whether the person did it.</summary>
    public bool ByHand { get; private set; }

    public Instant At { get; private set; }

    public string ReasonCode { get; private set; } = "";

    /// <summary>Encrypted.</summary>
    public string ReasonText { get; private set; } = "";

    public string? QuoteMessageId { get; private set; }

    public int QuoteStart { get; private set; }

    /// <summary>Encrypted.</summary>
    public string? Quote { get; private set; }

    /// <summary>Why, with the words.</summary>
    public Reason Reason => new(ReasonCode, ReasonText, Quote is { Length: > 0 } quote && QuoteMessageId is { } message ? new(message, QuoteStart, quote.Length, quote) : null);

    /// <summary>What happened to a deal.</summary>
    public static DealChange Of(Deal deal, DealState from, DealState to, bool byHand, Reason reason, Instant at) => new()
    {
        Id = Guid.CreateVersion7(at.ToDateTimeOffset()),
        PersonId = deal.PersonId,
        DealId = deal.Id,
        From = from,
        To = to,
        ByHand = byHand,
        At = at,
        ReasonCode = reason.Code,
        ReasonText = reason.Text,
        QuoteMessageId = reason.Evidence?.MessageId,
        QuoteStart = reason.Evidence?.Start ?? 0,
        Quote = reason.Evidence?.Quote,
    };

    /// <summary>It belongs to another deal now.</summary>
    public void MoveTo(Deal deal) => DealId = deal.Id;
}
