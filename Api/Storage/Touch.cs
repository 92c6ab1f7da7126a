using NodaTime;
using OutlookFollowUp.FollowUps.Accounts;

namespace OutlookFollowUp.Api.Storage;

/// <summary>A contact that was no mail, as the person logged it.</summary>
internal sealed class Touch : IOwned
{
    private Touch()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid AccountId { get; private set; }

    public Guid DealId { get; private set; }

    public TouchKind Kind { get; private set; }

    public Instant At { get; private set; }

    /// <summary>With whom; encrypted.</summary>
    public string? With { get; private set; }

    /// <summary>Encrypted.</summary>
    public string? Note { get; private set; }

    /// <summary>The appointment in the calendar it was seen in; null when it was logged by hand.</summary>
    public string? EventId { get; private set; }

    public Instant CreatedAt { get; private set; }

    /// <summary>What was logged.</summary>
    public static Touch Of(Deal deal, TouchKind kind, Instant at, string? with, string? note, string? eventId, Instant now) => new()
    {
        Id = Guid.CreateVersion7(now.ToDateTimeOffset()),
        PersonId = deal.PersonId,
        AccountId = deal.AccountId,
        DealId = deal.Id,
        Kind = kind,
        At = at,
        With = string.IsNullOrWhiteSpace(with) ? null : with.Trim(),
        Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
        EventId = eventId,
        CreatedAt = now,
    };

    /// <summary>It belongs to another deal.</summary>
    public void MoveTo(Deal deal) => (AccountId, DealId) = (deal.AccountId, deal.Id);
}
