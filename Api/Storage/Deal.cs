using System.Text.Json;
using NodaTime;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Deals;

namespace OutlookFollowUp.Api.Storage;

/// <summary>One decision being pursued, over one thread or several.</summary>
internal sealed class Deal : IOwned
{
    private static readonly JsonSerializerOptions Written = Wire.Options();

    private Deal()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public Person Person { get; private set; } = null!;

    public Guid AccountId { get; private set; }

    public Account Account { get; private set; } = null!;

    /// <summary>What it is about; encrypted.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether the person named it: then no subject renames it.</summary>
    public bool IsNamed { get; private set; }

    public DealState State { get; private set; }

    public WaitingFor? WaitingFor { get; private set; }

    /// <summary>Until when it waits or rests; null when no day is known.</summary>
    public LocalDate? Until { get; private set; }

    /// <summary>Since when it stands so.</summary>
    public Instant Since { get; private set; }

    public string ReasonCode { get; private set; } = "";

    /// <summary>Encrypted.</summary>
    public string ReasonText { get; private set; } = "";

    public string? QuoteMessageId { get; private set; }

    public int QuoteStart { get; private set; }

    /// <summary>Encrypted.</summary>
    public string? Quote { get; private set; }

    /// <summary>When the last letter was put into Drafts; null while it was not.</summary>
    public Instant? PushedAt { get; private set; }

    /// <summary>The last letter as it was put into Drafts; encrypted.</summary>
    public string? PushDraft { get; private set; }

    /// <summary>The same, to be known again when it is sent; null when none was drafted, or the key to it is gone.</summary>
    public DraftedLetter? Letter => PushDraft is { Length: > 0 } draft ? JsonSerializer.Deserialize<DraftedLetter>(draft, Written) : null;

    /// <summary>When the last letter was sent; null while it was not.</summary>
    public Instant? PushSentAt { get; private set; }

    /// <summary>What seems to have come of the last letter, and what the person said about it; encrypted.</summary>
    public string? Outcome { get; private set; }

    /// <summary>When the sweep has to look at it next; null when never again.</summary>
    public Instant? WakeAt { get; private set; }

    /// <summary>Whoever writes to the mailbox for this deal holds it until then: two clicks at once make one draft.</summary>
    public Instant HeldUntil { get; private set; }

    public Instant CreatedAt { get; private set; }

    /// <summary>Why it stands as it does, with the words.</summary>
    public Reason Reason => new(ReasonCode, ReasonText, Quote is { Length: > 0 } quote && QuoteMessageId is { } message ? new(message, QuoteStart, quote.Length, quote) : null);

    /// <summary>How it stands, for whoever decides.</summary>
    public DealStanding Standing => new(State, Since, Until, Reason) { ReopenedAt = this.Kept() is { Said: DealOutcome.Revived or DealOutcome.Reopened, At: { } at } ? at : null };

    /// <summary>A decision we have kept nothing about before.</summary>
    public static Deal New(Account account, string name, Instant now) => new()
    {
        Id = Guid.CreateVersion7(now.ToDateTimeOffset()),
        PersonId = account.PersonId,
        AccountId = account.Id,
        Account = account,
        Name = name,
        Since = now,
        CreatedAt = now,
    };

    /// <summary>The last letter lies in Drafts; the sweep looks whether it is sent.</summary>
    public void Pushed(DraftedLetter letter)
    {
        (PushedAt, PushDraft) = (letter.At, JsonSerializer.Serialize(letter, Written));
        WakeAt ??= letter.At;
    }

    /// <summary>Whether the last letter was put into Drafts and is not sent yet.</summary>
    public bool IsLetterWaiting => PushedAt is { } drafted && (PushSentAt is not { } sent || sent < drafted);

    /// <summary>The person calls it something.</summary>
    public void IsCalled(string name) => (Name, IsNamed) = (name, true);

    /// <summary>Something happened to it: what changed, null when nothing did; or why it cannot happen.</summary>
    /// <param name="turn">What happened.</param>
    /// <param name="byHand">Whether the person did it.</param>
    /// <param name="at">When.</param>
    public (DealChange? Change, DealRefusal? Refusal) Happened(DealTurn turn, bool byHand, Instant at)
    {
        var move = DealLife.After(State, turn.Event);
        if (move.To is not { } to)
        {
            return (null, move.Refusal);
        }

        var (from, same) = (State, State == to && WaitingFor == turn.For && Until == turn.Until && !byHand);
        if (!same)
        {
            (State, WaitingFor, Until, Since) = (to, turn.For, turn.Until, from == to ? Since : at);
            Because(turn.Reason);
            PushSentAt = turn.Event == DealEvent.Push && from != DealState.Pushed ? at : PushSentAt;
        }

        return (same ? null : DealChange.Of(this, from, to, byHand, turn.Reason, at), null);
    }

    /// <summary>What seems to have come of it, as kept words.</summary>
    public void SeemsTo(string? outcome) => Outcome = outcome;

    /// <summary>Look at it again then; null for never.</summary>
    public void Wake(Instant? at) => WakeAt = at;

    private void Because(Reason reason)
    {
        (ReasonCode, ReasonText) = (reason.Code, reason.Text);
        (QuoteMessageId, QuoteStart, Quote) = (reason.Evidence?.MessageId, reason.Evidence?.Start ?? 0, reason.Evidence?.Quote);
    }
}
