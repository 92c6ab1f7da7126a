using System.ComponentModel.DataAnnotations;
using OutlookFollowUp.Drafts;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Contracts;

/// <summary>The last letter before it is made: the proof line by line, the letter, the people.</summary>
/// <param name="Proof">Every line, held or not, in READING order.</param>
/// <param name="ProposedCause">The cause the letter speaks to, from the evidence.</param>
/// <param name="Letters">The letter for each cause, as it would read; plain text.</param>
/// <param name="Push">Ready or not, recipients, left out.</param>
public sealed record PushReply(
    IReadOnlyList<ProofLine> Proof,
    PushCause ProposedCause,
    IReadOnlyDictionary<PushCause, string> Letters,
    Push Push)
{
    /// <summary>What the person went on without before, in this deal; the oldest first.</summary>
    public IReadOnlyList<WavedLineReply> WavedBefore { get; init; } = [];

    /// <summary>The whole preview for a reading.</summary>
    /// <param name="reading">What the thread says and what to do.</param>
    /// <param name="seat">From where it is looked at.</param>
    public static PushReply Of(Reading reading, Seat seat) =>
        new(Planner.Prove(reading, seat), ProbableCause.Of(reading), PushWriter.Letters(reading, seat), reading.Push);
}

/// <summary>Put the last letter into Drafts.</summary>
/// <param name="ItemId">The open mail, as Outlook names it.</param>
/// <param name="Body">The letter as the person left it; plain text.</param>
/// <param name="To">Who stays in To; each must be among the proposed recipients.</param>
/// <param name="Cc">Who stays in Cc; each must be among the proposed recipients.</param>
/// <param name="WavedThrough">Codes of the proof lines that do not hold and that the person waves through by name.</param>
public sealed record MakePushRequest(
    [property: Required, StringLength(1000, MinimumLength = 1)] string ItemId,
    [property: Required, StringLength(20_000, MinimumLength = 1)] string Body,
    [property: Required, MinLength(1)] IReadOnlyList<string> To,
    [property: Required] IReadOnlyList<string> Cc,
    IReadOnlyList<string>? WavedThrough);
