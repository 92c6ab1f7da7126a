using NodaTime;

namespace OutlookFollowUp.Understanding;

/// <summary>One message as it lies in a mailbox, before anybody has read it.</summary>
public sealed record Mail
{
    /// <summary>The mailbox's id of this message; every evidence names it.</summary>
    public required string Id { get; init; }

    /// <summary>The sender's id of this message, the same in every mailbox; the key that tells copies apart.</summary>
    public string? InternetMessageId { get; init; }

    /// <summary>The subject line; empty when there is none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>When it was sent; null when the message does not say.</summary>
    public Instant? SentAt { get; init; }

    /// <summary>The sender's distance from UTC, from the Date header; null when it is not there.</summary>
    public Offset? SentOffset { get; init; }

    /// <summary>Who wrote it; null when the message does not say.</summary>
    public Correspondent? From { get; init; }

    /// <summary>The To line.</summary>
    public IReadOnlyList<Correspondent> To { get; init; } = [];

    /// <summary>The Cc line.</summary>
    public IReadOnlyList<Correspondent> Cc { get; init; } = [];

    /// <summary>The whole body, quoted history included.</summary>
    public string Body { get; init; } = "";

    /// <summary>Whether <see cref="Body"/> and <see cref="UniqueBody"/> are HTML.</summary>
    public bool IsHtml { get; init; }

    /// <summary>What Exchange itself holds to be new in this message, in the same form as the body; null when it was not asked.</summary>
    public string? UniqueBody { get; init; }

    /// <summary>Header name (any case) and value, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The names of the attached files.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];
}
