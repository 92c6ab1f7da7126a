using System.Text.Json;
using NodaTime;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps.Accounts;

namespace OutlookFollowUp.Api.Storage;

/// <summary>A thread, the deal it belongs to, and what is remembered of it. No body is in it.</summary>
internal sealed class DealThread : IOwned
{
    private static readonly JsonSerializerOptions Written = Wire.Options();

    private DealThread()
    {
    }

    public Guid PersonId { get; private set; }

    /// <summary>As the mailbox names it.</summary>
    public string ThreadId { get; private set; } = "";

    public Guid DealId { get; private set; }

    public Deal Deal { get; private set; } = null!;

    /// <summary>Its last mail, by its id in the mailbox.</summary>
    public string LastMessageId { get; private set; } = "";

    /// <summary>When that was sent; null when it does not say.</summary>
    public Instant? LastAt { get; private set; }

    /// <summary>Opens that mail in Outlook on the web; null when Graph gave none.</summary>
    public string? WebLink { get; private set; }

    /// <summary>What is remembered of it; encrypted.</summary>
    public string? Said { get; private set; }

    /// <summary>Whether the person said where it belongs.</summary>
    public bool IsPlaced { get; private set; }

    /// <summary>A thread in a deal.</summary>
    public static DealThread In(Deal deal, string threadId) => new() { PersonId = deal.PersonId, ThreadId = threadId, DealId = deal.Id, Deal = deal };

    /// <summary>What is remembered of it; null when nothing is, or the key to it is gone.</summary>
    public ThreadDigest? Digest => Said is { Length: > 0 } said ? JsonSerializer.Deserialize<ThreadDigest>(said, Written) : null;

    /// <summary>What it says now. Reading the same again changes nothing.</summary>
    public void Says(ThreadDigest digest, string? webLink)
    {
        var said = JsonSerializer.Serialize(digest, Written);
        if (!string.Equals(said, Said, StringComparison.Ordinal))
        {
            Said = said;
        }

        var last = digest.Messages is [.., var mark] ? mark : null;
        (LastMessageId, LastAt, WebLink) = (last?.Id ?? LastMessageId, last?.SentAt ?? LastAt, webLink ?? WebLink);
    }

    /// <summary>It belongs to another deal.</summary>
    public void MoveTo(Deal deal, bool byHand) => (DealId, Deal, IsPlaced) = (deal.Id, deal, IsPlaced || byHand);
}
