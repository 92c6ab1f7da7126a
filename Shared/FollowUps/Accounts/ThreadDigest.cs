using NodaTime;
using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.FollowUps.Planning;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Competitors;
using OutlookFollowUp.Understanding.Acts.Drivers;
using OutlookFollowUp.Understanding.Acts.Holds;
using OutlookFollowUp.Understanding.Acts.Refusals;
using OutlookFollowUp.Understanding.Acts.Requests;
using OutlookFollowUp.Understanding.Commitments;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>What is remembered of a thread when its mails are not at hand: who wrote when, and what was found. Only quoted words are in it, never a body.</summary>
public sealed record ThreadDigest
{
    private const int Most = 60;

    /// <summary>The thread, as the mailbox names it.</summary>
    public required string ThreadId { get; init; }

    /// <summary>What it is called.</summary>
    public required string Subject { get; init; }

    /// <summary>Who wrote when, the oldest first.</summary>
    public IReadOnlyList<MessageMark> Messages { get; init; } = [];

    /// <summary>Promises.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];

    /// <summary>Questions.</summary>
    public IReadOnlyList<Request> Requests { get; init; } = [];

    /// <summary>Where they asked for quiet.</summary>
    public IReadOnlyList<Hold> Holds { get; init; } = [];

    /// <summary>Where they said no.</summary>
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>Who else is in it.</summary>
    public IReadOnlyList<Competitor> Competitors { get; init; } = [];

    /// <summary>Who is away.</summary>
    public IReadOnlyList<Absence> Absences { get; init; } = [];

    /// <summary>Who has left.</summary>
    public IReadOnlyList<Departure> Departures { get; init; } = [];

    /// <summary>Who is in it.</summary>
    public IReadOnlyList<Stakeholder> Stakeholders { get; init; } = [];

    /// <summary>What drives their decision.</summary>
    public IReadOnlyList<TimelineEvent> Timeline { get; init; } = [];

    /// <summary>Reasons not to go on.</summary>
    public IReadOnlyList<Objection> Objections { get; init; } = [];

    /// <summary>What to remember of a thread that was read.</summary>
    /// <param name="threadId">The thread, as the mailbox names it.</param>
    /// <param name="subject">What it is called.</param>
    /// <param name="findings">What it says.</param>
    public static ThreadDigest Of(string threadId, string subject, Findings findings) => new()
    {
        ThreadId = threadId,
        Subject = DealName.Of(subject),
        Messages = [.. findings.Messages.Select(MessageMark.Of)],
        Commitments = [.. findings.Commitments.TakeLast(Most)],
        Requests = [.. findings.Requests.TakeLast(Most)],
        Holds = [.. findings.Holds.TakeLast(Most)],
        Refusals = [.. findings.Refusals.TakeLast(Most)],
        Competitors = [.. findings.Competitors.TakeLast(Most)],
        Absences = [.. findings.Absences.TakeLast(Most)],
        Departures = [.. findings.Departures.TakeLast(Most)],
        Stakeholders = [.. findings.Stakeholders.Take(Most)],
        Timeline = [.. findings.Timeline.TakeLast(Most)],
        Objections = [.. findings.Objections.TakeLast(Most)],
    };

    /// <summary>The findings, as far as they are remembered.</summary>
    public Findings AsFindings() => new()
    {
        Messages = [.. Messages.Select(mark => mark.AsFinding(new(mark.LastLetter, mark.Offer) { Look = mark.Look }))],
        Commitments = Commitments,
        Requests = Requests,
        Holds = Holds,
        Refusals = Refusals,
        Competitors = Competitors,
        Absences = Absences,
        Departures = Departures,
        Stakeholders = Stakeholders,
        Timeline = Timeline,
        Objections = Objections,
    };

    /// <summary>The same, with what the person put right.</summary>
    /// <param name="amendments">What the person said about it, the oldest first.</param>
    /// <param name="seat">From where it is looked at.</param>
    public ThreadDigest PutRight(IReadOnlyList<Amendment> amendments, Seat seat)
    {
        if (amendments.Count == 0)
        {
            return this;
        }

        var right = Amendments.Apply(AsFindings(), amendments, seat);
        return this with { Commitments = right.Commitments, Requests = right.Requests };
    }

    /// <summary>When some words of it were written; null when nobody knows.</summary>
    public Instant? WrittenAt(Evidence words) => Messages.FirstOrDefault(mark => string.Equals(mark.Id, words.MessageId, StringComparison.Ordinal))?.SentAt;
}

/// <summary>One message, without its words.</summary>
/// <param name="Id">Its id in the mailbox.</param>
/// <param name="From">Who wrote it.</param>
/// <param name="SentAt">When; null when it does not say.</param>
/// <param name="Side">Whose.</param>
/// <param name="Kind">What kind of message it is.</param>
/// <param name="To">The To line.</param>
/// <param name="Cc">The Cc line.</param>
/// <param name="LastLetter">The words of goodbye in it; null when it says no goodbye.</param>
/// <param name="Offer">The words that offer something; null when it makes no offer.</param>
/// <param name="Look">How a mail of theirs looks; null where nobody remembers.</param>
public sealed record MessageMark(
    string Id, string From, Instant? SentAt, Side Side, MessageKind Kind, IReadOnlyList<string> To, IReadOnlyList<string> Cc, Evidence? LastLetter, Evidence? Offer, MailLook? Look = null)
{
    /// <summary>Whether a person of theirs wrote it.</summary>
    public bool IsTheirWord() => this is { Side: Side.Theirs, Kind: MessageKind.Person, SentAt: not null };

    internal static MessageMark Of(MessageFinding message)
    {
        var isOurs = message is { Side: Side.Ours, Kind: MessageKind.Person };
        return new(
            message.Id,
            message.From,
            message.SentAt,
            message.Side,
            message.Kind,
            message.To,
            message.Cc,
            isOurs && message.Remembered is { } known ? known.LastLetter : isOurs && Goodbye.IsIn(message.NewText) ? LastLetterIsOut.Place(message) : null,
            isOurs ? OfferMade.In(message) : null,
            message is { Side: Side.Theirs, Kind: MessageKind.Person } ? StyleReader.LookOf(message) : null);
    }

    internal MessageFinding AsFinding(Remembered remembered) => new(Id, From, SentAt, Side, Kind, "") { To = To, Cc = Cc, Remembered = remembered };
}
