using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.FollowUps.Learning;
using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Drivers;
using OutlookFollowUp.Understanding.Acts.Requests;
using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.Contracts;

/// <summary>One decision being pursued, over all its threads: what its view and its story need.</summary>
/// <param name="Today">The reader's day.</param>
/// <param name="Id">Ours; stable.</param>
/// <param name="AccountId">The firm.</param>
/// <param name="AccountName">The firm, as well as it is known.</param>
/// <param name="Name">What it is about.</param>
/// <param name="State">How it stands.</param>
/// <param name="WaitingFor">What it waits for; null when it does not.</param>
/// <param name="Until">Until when it waits or rests; null when no day is known.</param>
/// <param name="Since">Since when it stands so.</param>
/// <param name="Reason">Why, with the words.</param>
/// <param name="Move">Whose move it is, in one line.</param>
/// <param name="Plan">The next move.</param>
/// <param name="Threads">Its conversations, the latest first.</param>
/// <param name="People">Who is in it, on either side.</param>
/// <param name="Promises">Every promise, kept or not.</param>
/// <param name="Questions">Every question, answered or not.</param>
/// <param name="Timeline">What drives their decision.</param>
/// <param name="Touches">Every contact, the oldest first.</param>
/// <param name="Changes">How it came to stand so, the oldest first.</param>
/// <param name="WavedThrough">What was missing when the person put the last letter into Drafts, and went on without; the oldest first.</param>
/// <param name="FollowUps">Its follow-ups, ended ones included, the latest first.</param>
/// <param name="Holds">The quiet that stands because somebody set it.</param>
/// <param name="Heard">The quiet heard and not yet confirmed.</param>
/// <param name="Warnings">What to know before writing.</param>
/// <param name="PushDraftedAt">When the last letter was put into Drafts; null when it was not.</param>
/// <param name="PushSentAt">When it was sent; null when it was not.</param>
/// <param name="Outcome">What seems to have come of it, for the person to confirm or put right; null when nothing.</param>
/// <param name="Loss">To whom it was lost and why, as the person said; null while they said no such thing.</param>
/// <param name="Pace">The pace they set: how fast they answer, how they write, how well they know you, each with what it comes from.</param>
/// <param name="Lessons">Earlier losses to the same competitor, or with the same objection.</param>
public sealed record DealReply(
    LocalDate Today,
    Guid Id,
    Guid AccountId,
    string AccountName,
    string Name,
    DealState State,
    WaitingFor? WaitingFor,
    LocalDate? Until,
    Instant Since,
    Reason Reason,
    Move Move,
    Plan Plan,
    IReadOnlyList<DealThreadReply> Threads,
    IReadOnlyList<PersonReply> People,
    IReadOnlyList<Commitment> Promises,
    IReadOnlyList<Request> Questions,
    IReadOnlyList<TimelineEvent> Timeline,
    IReadOnlyList<TouchReply> Touches,
    IReadOnlyList<DealChangeReply> Changes,
    IReadOnlyList<WavedLineReply> WavedThrough,
    IReadOnlyList<FollowUpReply> FollowUps,
    IReadOnlyList<HoldReply> Holds,
    IReadOnlyList<HeardHold> Heard,
    IReadOnlyList<Warning> Warnings,
    Instant? PushDraftedAt,
    Instant? PushSentAt,
    OutcomeProposal? Outcome,
    SaidLoss? Loss,
    CustomerPace Pace,
    IReadOnlyList<LossNote> Lessons);

/// <summary>A conversation of a deal.</summary>
/// <param name="ThreadId">Our handle for it.</param>
/// <param name="ItemId">Its last mail, by its id in the mailbox: requests take it as the open mail.</param>
/// <param name="Subject">What it is called.</param>
/// <param name="LastAt">Its last mail; null when it does not say.</param>
/// <param name="WebLink">Opens its last mail in Outlook on the web; null when Graph gave none.</param>
public sealed record DealThreadReply(string ThreadId, string ItemId, string Subject, Instant? LastAt, string? WebLink);

/// <summary>A contact, by mail or otherwise.</summary>
/// <param name="Id">Ours, for one that was logged: undo takes it; null for a mail.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Side">Who made it. A call or a meeting is both sides' and counts as theirs.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who wrote, or with whom it was; an address or a name.</param>
/// <param name="Note">What was noted about it; null for a mail.</param>
/// <param name="ThreadId">The thread of a mail; null for one that was logged.</param>
/// <param name="ItemId">The mail; null for one that was logged.</param>
/// <param name="IsLastLetter">Whether it is the last letter.</param>
public sealed record TouchReply(Guid? Id, TouchKind Kind, Side Side, Instant At, string Who, string? Note, string? ThreadId, string? ItemId, bool IsLastLetter);

/// <summary>A change in how a deal stands.</summary>
/// <param name="At">When.</param>
/// <param name="From">How it stood.</param>
/// <param name="To">How it stands since.</param>
/// <param name="ByHand">Whether the person did it.</param>
/// <param name="Reason">Why, with the words.</param>
public sealed record DealChangeReply(Instant At, DealState From, DealState To, bool ByHand, Reason Reason);

/// <summary>A line of the last letter's proof that the person went on without, by name.</summary>
/// <param name="At">When.</param>
/// <param name="Missing">What was missing, as it was said then, with the words.</param>
public sealed record WavedLineReply(Instant At, Reason Missing);

/// <summary>What seems to have come of a deal. Nothing is settled before the person confirms it.</summary>
/// <param name="Kind">The outcome.</param>
/// <param name="Reason">Why we think so, with the words.</param>
/// <param name="Competitor">Whom they chose; null when they named nobody.</param>
/// <param name="Why">Why, in their words; null when they did not say.</param>
/// <param name="On">The day on which it goes on, or on which they want to hear of us again; null when none was named.</param>
public sealed record OutcomeProposal(DealOutcome Kind, Reason Reason, string? Competitor, string? Why, LocalDate? On);

/// <summary>What the person said of a deal that was lost.</summary>
/// <param name="Competitor">Whom they chose; null when nobody knows.</param>
/// <param name="Why">Why; null when nobody knows.</param>
public sealed record SaidLoss(string? Competitor, string? Why);

/// <summary>What can come of a deal.</summary>
public enum DealOutcome
{
    /// <summary>The last letter stayed without an answer.</summary>
    Ignored,

    /// <summary>They said whom they chose, or that it came to nothing.</summary>
    Answered,

    /// <summary>"No wait, we're not done."</summary>
    Revived,

    /// <summary>They wrote, and the words settle nothing: the person should read them.</summary>
    Wrote,

    /// <summary>They signed.</summary>
    Won,

    /// <summary>They took somebody else, or nobody.</summary>
    Lost,

    /// <summary>It rests until a far day.</summary>
    Dormant,

    /// <summary>It is open again.</summary>
    Reopened,
}
