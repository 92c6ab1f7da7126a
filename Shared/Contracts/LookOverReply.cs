using System.ComponentModel.DataAnnotations;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.Contracts;

/// <summary>A mail that is being written, to be looked over. It is not kept.</summary>
/// <param name="ThreadId">The conversation it belongs to, as Outlook names it; null for the first mail of one.</param>
/// <param name="To">The addresses of the To line.</param>
/// <param name="Cc">The addresses of the Cc line.</param>
/// <param name="Text">The body as plain text; the quoted mails under it may be there.</param>
public sealed record LookOverRequest(
    [property: StringLength(1000)] string? ThreadId,
    [property: Required, MaxLength(500)] IReadOnlyList<string> To,
    [property: Required, MaxLength(500)] IReadOnlyList<string> Cc,
    [property: Required(AllowEmptyStrings = true), StringLength(1_000_000)] string Text);

/// <summary>What to know before it goes out.</summary>
/// <param name="Warnings">What speaks against sending it as it stands, the gravest first.</param>
/// <param name="Promises">What it promises.</param>
public sealed record LookOverReply(IReadOnlyList<Reason> Warnings, IReadOnlyList<Commitment> Promises);
