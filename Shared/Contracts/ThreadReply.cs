using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.FollowUps.Pace;

namespace OutlookFollowUp.Contracts;

/// <summary>The thread behind an open mail: what it says, what to do, and what is already kept about it.</summary>
/// <param name="Today">The reader's day at the moment of reading: the pane counts "tomorrow" and "8 days ago" from it, not from its own clock.</param>
/// <param name="ThreadId">Our handle for the thread; the other requests name it.</param>
/// <param name="AccountName">The customer's firm, as well as it is known.</param>
/// <param name="AccountDomain">Its mail domain; null when nobody of theirs is on the thread yet.</param>
/// <param name="DealName">What it is about: the subject without Re: and Fwd:.</param>
/// <param name="Move">Whose move it is, in one line.</param>
/// <param name="Proposal">The follow-up day we propose, with alternatives; null when nothing should be followed up.</param>
/// <param name="FollowUp">The follow-up that is kept; null when there is none.</param>
/// <param name="Reading">What the thread says, the plan and the push.</param>
/// <param name="Links">What opens each of its mails in Outlook.</param>
/// <param name="AccountId">The firm; null while nothing is kept about it.</param>
/// <param name="DealId">The deal; null while nothing is kept about it.</param>
/// <param name="DealState">How the deal stands; null while nothing is kept about it.</param>
/// <param name="Holds">The firm's quiet that stands because somebody set it.</param>
/// <param name="Heard">The firm's quiet heard and not yet confirmed, in this thread or another.</param>
/// <param name="Outcome">What seems to have come of the deal, for the person to confirm or put right; null when nothing.</param>
/// <param name="Warnings">What to know before writing to anybody there.</param>
/// <param name="Pace">The pace they set: how fast they answer, how they write, how well they know you, each with what it comes from.</param>
public sealed record ThreadReply(
    LocalDate Today,
    string ThreadId,
    string AccountName,
    string? AccountDomain,
    string DealName,
    Move Move,
    Proposal? Proposal,
    FollowUpReply? FollowUp,
    Reading Reading,
    IReadOnlyList<MailLink> Links,
    Guid? AccountId,
    Guid? DealId,
    DealState? DealState,
    IReadOnlyList<HoldReply> Holds,
    IReadOnlyList<HeardHold> Heard,
    OutcomeProposal? Outcome,
    IReadOnlyList<Warning> Warnings,
    CustomerPace Pace);

/// <summary>The way to a mail. Outlook's own forms do not know the lasting ids that everything else here goes by; the link carries the one they know.</summary>
/// <param name="MessageId">The mail, by the id the findings name it with.</param>
/// <param name="WebLink">Opens it in Outlook on the web.</param>
public sealed record MailLink(string MessageId, string WebLink);
