using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.Drafts;

/// <summary>What every writer needs at hand: the thread, the voice, the tone, the people, the days.</summary>
internal sealed class Letterhead
{
    private const int LongestQuote = 110;

    private readonly Seat seat;

    public Letterhead(Reading reading, Seat seat)
    {
        (Reading, this.seat) = (reading, seat);
        Voice = Voice.Of(reading, seat);
        Touches = [.. reading.Messages.Reverse().Where(message => message.Kind == MessageKind.Person).TakeWhile(message => message.Side == Side.Ours).Reverse()];
        Pace = PaceReader.Read(reading, seat);
        Tone = Tone.Of(Pace, Touches.Count);
    }

    public Reading Reading { get; }

    public Voice Voice { get; }

    public CustomerPace Pace { get; }

    public Tone Tone { get; }

    public LocalDate Today => seat.Today;

    /// <summary>Our mails since their last word.</summary>
    public IReadOnlyList<MessageFinding> Touches { get; }

    /// <summary>Whom the letter goes to, as the rep calls them: "Dana", "Mr. Sutter".</summary>
    public string Called => MainContact is ({ Length: > 0 } name, var address) ? Voice.NameFor(name, address, Tone.Manner == Manner.Formal) : "there";

    /// <summary>The day of our offer, as a letter says it; null when no offer is known.</summary>
    public string? OfferDay => OfferedOn is { } day ? Voice.Date(day, Today) : null;

    /// <summary>The day of our offer.</summary>
    public LocalDate? OfferedOn => offered ??= Planner.Prove(Reading, seat).FirstOrDefault(line => line is { Code: "offerMade", Holds: true })?.Evidence is { } words ? WrittenOn(words) : null;

    private LocalDate? offered;

    private (string Name, string Address)? MainContact =>
        Reading.Push.Recipients is [var main, ..] ? (main.Name, main.Address)
        : Reading.Messages.LastOrDefault(message => message is { Kind: MessageKind.Person, Side: Side.Theirs }) is { } word ? (NameOf(word.From), word.From)
        : null;

    /// <summary>The day some words were written; null when it is not known.</summary>
    public LocalDate? WrittenOn(Evidence? words) => Reading.Messages.FirstOrDefault(message => message.Id == words?.MessageId)?.SentAt is { } sent ? seat.DayOf(sent) : null;

    /// <summary>"On Thursday, September 10", "In November 2023": the older, the rounder. At a sentence's head unless it stands in line.</summary>
    public string On(Evidence words, bool inLine = false) => Said(WrittenOn(words), inLine);

    /// <summary>The same for a mail.</summary>
    public string On(MessageFinding message) => Said(message.SentAt is { } sent ? seat.DayOf(sent) : null, inLine: false);

    /// <summary>How many working days have gone by since some words were written.</summary>
    public int WorkingDaysSince(Evidence words) => WrittenOn(words) is { } day ? seat.WorkingDays.Between(day, Today) : 0;

    public string Day(LocalDate day) => Voice.Day(day, Today);

    /// <summary>Their words as a statement of ours quotes them.</summary>
    public static string Quote(Evidence words) => $"“{Plain(words)}”";

    /// <summary>Their words as a question: what was cut short ends as one.</summary>
    public static string Question(Evidence words)
    {
        var plain = Plain(words);
        return $"“{(plain.Length > 0 ? char.ToUpperInvariant(plain[0]) + plain[1..] : plain)}{(plain.EndsWith('?') ? "" : "?")}”";
    }

    public Commitment? PromiseOf(Reason reason) => reason.Evidence is { } words ? Reading.Commitments.FirstOrDefault(promise => promise.Evidence == words) : null;

    /// <summary>Greeting, paragraphs, sign-off; where the rep greets and goes on in one line, a letter of one paragraph does so too.</summary>
    public string Letter(params IEnumerable<string> paragraphs)
    {
        List<string> text = [.. paragraphs.Where(paragraph => paragraph.Length > 0)];
        var greeting = Voice.Greet(Called == "there" ? "" : Called);
        return Voice.IsInLine && text is [var only] && !only.Contains('\n', StringComparison.Ordinal)
            ? $"{greeting} {Voice.InLine(only)}\n\n{Voice.SignOff}"
            : string.Join("\n\n", text.Prepend(greeting).Append(Voice.SignOff));
    }

    private string Said(LocalDate? day, bool inLine)
    {
        var said = day is { } known ? Voice.On(known, Today) : "on that day";
        return inLine ? said : char.ToUpperInvariant(said[0]) + said[1..];
    }

    private static string Plain(Evidence words) => PlainWords.Line(words.Quote, LongestQuote).TrimEnd('.', ',', ';', ' ');

    private string NameOf(string who) => Reading.Stakeholders.FirstOrDefault(person => string.Equals(person.Address, who, StringComparison.OrdinalIgnoreCase))?.Name is { Length: > 0 } name ? name : who;
}
