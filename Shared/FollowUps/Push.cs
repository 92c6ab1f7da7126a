using System.Text.Json.Serialization;

namespace OutlookFollowUp.FollowUps;

/// <summary>Whether the last letter may be written, and to whom it would go.</summary>
/// <param name="Ready">Whether every line of the proof holds.</param>
/// <param name="Missing">The lines that do not, each with its words.</param>
/// <param name="Recipients">Who would get it.</param>
/// <param name="LeftOut">Who would not, and why.</param>
public sealed record Push(
    bool Ready,
    IReadOnlyList<Reason> Missing,
    IReadOnlyList<PushRecipient> Recipients,
    [property: JsonPropertyName("left_out")] IReadOnlyList<LeftOut> LeftOut);

/// <summary>Somebody who would get the last letter.</summary>
/// <param name="Address">Where it goes.</param>
/// <param name="Name">Who it is.</param>
/// <param name="Field">To or Cc.</param>
/// <param name="Reason">Why they are on it, in one sentence.</param>
/// <param name="Risk">What may go wrong with this person on it; null when nothing is known.</param>
public sealed record PushRecipient(string Address, string Name, RecipientField Field, string Reason, string? Risk);

/// <summary>Somebody who is not written to, and why.</summary>
/// <param name="Address">The address.</param>
/// <param name="Reason">Why not, in one sentence.</param>
public sealed record LeftOut(string Address, string Reason);

/// <summary>The line of the header a recipient stands in.</summary>
public enum RecipientField
{
    /// <summary>To.</summary>
    To,

    /// <summary>Cc.</summary>
    Cc,
}
