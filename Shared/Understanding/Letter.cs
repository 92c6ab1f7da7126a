using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Understanding;

/// <summary>A message opened and laid out for the finders: what its writer newly wrote, sentence by sentence, with the days it names.</summary>
public sealed record Letter
{
    private IReadOnlyList<ParsedSentence>? parsed;
    private IReadOnlyList<WeighedSentence>? weighed;
    private ActChances? overall;

    /// <summary>The message it came in.</summary>
    public required Mail Mail { get; init; }

    /// <summary>What kind of message it is.</summary>
    public required MessageKind Kind { get; init; }

    /// <summary>Whether somebody of the reader's firm wrote it.</summary>
    public required Side Side { get; init; }

    /// <summary>What this person newly wrote: plain text, no quoted history, no signature, no disclaimer.</summary>
    public required string NewText { get; init; }

    /// <summary>The signature that was cut off, for names, phone numbers and countries; empty when there was none.</summary>
    public required string Signature { get; init; }

    /// <summary>The sentences of <see cref="NewText"/>, in order.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>Every day and span of days that <see cref="NewText"/> names, in order.</summary>
    public required IReadOnlyList<DateFinding> Dates { get; init; }

    /// <summary>When it was written, on the writer's own clock.</summary>
    public required LocalDateTime WrittenAt { get; init; }

    /// <summary>When it was sent; the beginning of time when the message does not say.</summary>
    public required Instant SentAt { get; init; }

    /// <summary>The sentences with their grammar, read once for all finders.</summary>
    internal IReadOnlyList<ParsedSentence> Parsed => parsed ??= [.. Sentences.Select(Memory.Parse)];

    /// <summary>The sentences that the letters of one reading share.</summary>
    internal SentenceMemory Memory { private get; init; } = new();

    /// <summary>How likely each of <see cref="Parsed"/> promises, asks, refuses…, weighed once for all finders.</summary>
    internal IReadOnlyList<WeighedSentence> Weighed => weighed ??= Weigh();

    /// <summary>How likely the letter as a whole promises, asks, refuses… somewhere.</summary>
    internal ActChances Overall => overall ??= Weighed is [var only] ? only.Chances : Weigher.Weigh(Weighed);

    /// <summary>The writer's address; empty when the message does not say.</summary>
    public string From => Mail.From?.Address ?? "";

    /// <summary>Whether a person wrote it to be read, on the matter: no auto-reply, no bounce, no newsletter.</summary>
    public bool IsPersonal => Kind == MessageKind.Person;

    /// <summary>The words at a place of the new text, as evidence.</summary>
    public Evidence Quote(Span place) => new(Mail.Id, place.Start, place.Length, place.In(NewText));

    private List<WeighedSentence> Weigh()
    {
        var dates = Dates.Select(date => new Span(date.Evidence.Start, date.Evidence.Length)).ToList();
        return [.. Parsed.Select(sentence => Weigher.Weigh(sentence, dates.Count == 0 ? dates : dates.FindAll(sentence.Sentence.Place.Overlaps)))];
    }
}
