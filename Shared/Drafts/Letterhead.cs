using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.Drafts;

/// <summary>What every writer needs at hand: the thread, the voice, the people, the days.</summary>
internal sealed class Letterhead
{
    private const int LongestQuote = 110;

    private readonly Seat seat;

    public Letterhead(Reading reading, Seat seat)
    {
        (Reading, this.seat) = (reading, seat);
        Voice = Voice.Of(reading, seat);
    }

    public Reading Reading { get; }

    public Voice Voice { get; }

    public LocalDate Today => seat.Today;

    /// <summary>The proof's lines, for what has been addressed and when.</summary>
    public IReadOnlyList<ProofLine> Proof => proof ??= Planner.Prove(Reading, seat);

    private IReadOnlyList<ProofLine>? proof;

    /// <summary>Whom the letter goes to.</summary>
    public string? MainContact => Reading.Push.Recipients is [var main, ..] ? main.Name : LastWord is { } word ? NameOf(word.From) : null;

    /// <summary>The last a person of theirs wrote.</summary>
    public MessageFinding? LastWord => Reading.Messages.LastOrDefault(message => message is { Kind: MessageKind.Person, Side: Side.Theirs });

    /// <summary>Our mails since.</summary>
    public int TouchesSince => Reading.Messages.Reverse().Where(message => message.Kind == MessageKind.Person).TakeWhile(message => message.Side == Side.Ours).Count();

    /// <summary>The day some words were written, as it is said in a letter.</summary>
    public string? DayOf(Evidence? words) => words is null ? null : DayOf(Reading.Messages.FirstOrDefault(message => message.Id == words.MessageId));

    /// <summary>The day a mail was sent, as it is said in a letter.</summary>
    public string? DayOf(MessageFinding? message) => message?.SentAt is { } sent ? Voice.Day(seat.DayOf(sent), Today) : null;

    public string Day(LocalDate day) => Voice.Day(day, Today);

    public static string Quote(Evidence words) => $"“{PlainWords.Line(words.Quote, LongestQuote).TrimEnd('.', ',', ';', ' ')}”";

    public string NameOf(string who) => Reading.Stakeholders.FirstOrDefault(person => string.Equals(person.Address, who, StringComparison.OrdinalIgnoreCase))?.Name is { Length: > 0 } name ? name : who;

    public Commitment? PromiseOf(Reason reason) => reason.Evidence is { } words ? Reading.Commitments.FirstOrDefault(promise => promise.Evidence == words) : null;

    /// <summary>Greeting, paragraphs, sign-off.</summary>
    public string Letter(params IEnumerable<string> paragraphs)
    {
        IReadOnlyList<string> names = MainContact is { } main ? [main] : [];
        return string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0).Prepend(Voice.Greet(names)).Append(Voice.SignOff));
    }
}
