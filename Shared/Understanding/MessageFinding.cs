using System.Text.Json.Serialization;
using NodaTime;

namespace OutlookFollowUp.Understanding;

/// <summary>One message of the thread as it was read.</summary>
/// <param name="Id">The message's id.</param>
/// <param name="From">The writer's address; empty when the message does not say.</param>
/// <param name="SentAt">When it was sent; null when the message does not say.</param>
/// <param name="Side">Which side wrote it.</param>
/// <param name="Kind">What kind of message it is.</param>
/// <param name="NewText">What this person newly wrote: plain text, no quoted history, no signature, no disclaimer.</param>
public sealed record MessageFinding(string Id, string From, Instant? SentAt, Side Side, MessageKind Kind, string NewText)
{
    /// <summary>The subject line; empty when there is none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The addresses of the To line.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>The addresses of the Cc line.</summary>
    public IReadOnlyList<string> Cc { get; init; } = [];

    /// <summary>The names of the attached files.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>What is remembered of it where its text is not at hand; null for a message that was just read.</summary>
    [JsonIgnore]
    public Remembered? Remembered { get; init; }
}
