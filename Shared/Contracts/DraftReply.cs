using System.ComponentModel.DataAnnotations;

namespace OutlookFollowUp.Contracts;

/// <summary>A nudge or check-in as it would read. Nothing is written yet.</summary>
/// <param name="Reason">Why there is one; a draft without a reason is not offered.</param>
/// <param name="Body">Plain text, paragraphs apart by an empty line.</param>
/// <param name="Warnings">What to know before it is sent.</param>
public sealed record DraftPreview(FollowUps.Reason Reason, string Body, IReadOnlyList<FollowUps.Accounts.Warning> Warnings)
{
    /// <summary>The preview for a reading; null when nothing should be written, or nothing would be worth reading.</summary>
    /// <param name="reading">What the thread says and what to do.</param>
    /// <param name="seat">From where it is written.</param>
    /// <param name="warnings">What to know before it is sent.</param>
    public static DraftPreview? Of(FollowUps.Reading reading, FollowUps.Seat seat, IReadOnlyList<FollowUps.Accounts.Warning> warnings) =>
        Drafts.DraftOffer.For(reading, seat) is { } draft ? new(draft.Reason, draft.Body, warnings) : null;
}

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
