using System.ComponentModel.DataAnnotations;
using OutlookFollowUp.Drafts;

namespace OutlookFollowUp.Contracts;

/// <summary>A nudge or check-in as it would read. Nothing is written yet.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Reason">Why there is one; a draft without a reason is not offered.</param>
/// <param name="Body">Plain text, paragraphs apart by an empty line.</param>
/// <param name="Call">The same content for a call: three sentences to say.</param>
/// <param name="Warnings">What to know before it is sent.</param>
/// <param name="Others">What could be written instead: the question for whoever can stop it.</param>
public sealed record DraftPreview(DraftKind Kind, FollowUps.Reason Reason, string Body, IReadOnlyList<string> Call, IReadOnlyList<FollowUps.Accounts.Warning> Warnings, IReadOnlyList<OtherDraft> Others)
{
    /// <summary>The preview for a reading; null when nothing should be written, or nothing would be worth reading.</summary>
    /// <param name="reading">What the thread says and what to do.</param>
    /// <param name="seat">From where it is written.</param>
    /// <param name="warnings">What to know before it is sent.</param>
    public static DraftPreview? Of(FollowUps.Reading reading, FollowUps.Seat seat, IReadOnlyList<FollowUps.Accounts.Warning> warnings) => DraftOffer.All(reading, seat) switch
    {
        { Count: > 0 } drafts => new(drafts[0].Kind, drafts[0].Reason, drafts[0].Body, CallScript.Of(drafts[0], reading, seat), warnings, [.. drafts.Skip(1).Select(other => new OtherDraft(other.Kind, other.Reason, other.Body, CallScript.Of(other, reading, seat)))]),
        _ => null,
    };
}

/// <summary>What could be written instead.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Reason">Why there is one.</param>
/// <param name="Body">Plain text, paragraphs apart by an empty line.</param>
/// <param name="Call">The same content for a call: three sentences to say.</param>
public sealed record OtherDraft(DraftKind Kind, FollowUps.Reason Reason, string Body, IReadOnlyList<string> Call);

/// <summary>Put a reply into Drafts.</summary>
/// <param name="ItemId">The open mail, as Outlook names it.</param>
/// <param name="Body">Plain text as the person left it.</param>
public sealed record MakeDraftRequest(
    [property: Required, StringLength(1000, MinimumLength = 1)] string ItemId,
    [property: Required, StringLength(20_000, MinimumLength = 1)] string Body);

/// <summary>A draft that lies in Drafts. Nothing was sent.</summary>
/// <param name="Id">Its id in the mailbox.</param>
/// <param name="WebLink">Opens it in Outlook on the web; null when Graph gave none.</param>
public sealed record DraftReply(string Id, string? WebLink);
