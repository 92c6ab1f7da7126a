using NodaTime;
using OutlookFollowUp.FollowUps.Planning;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Competitors;
using OutlookFollowUp.Understanding.Acts.Holds;
using OutlookFollowUp.Understanding.Acts.Refusals;
using OutlookFollowUp.Understanding.Acts.Requests;
using OutlookFollowUp.Understanding.Commitments;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.FollowUps.Aftermath;

/// <summary>A mail a person of theirs wrote after the last letter, with all that was found in it.</summary>
internal sealed class Reply
{
    // An answer says what it has to say near its top.
    private const int MostSentences = 60;

    private static readonly Wordbook<OutcomeWords> Book = Wordbook<OutcomeWords>.Of("outcomes");
    private static readonly Wordbook<OutcomeWords> OtherLanguages = Wordbook<OutcomeWords>.Of("outcomes-languages");

    public Reply(Findings thread, MessageFinding message, string reader)
    {
        (Thread, Message, People) = (thread, message, new(thread, reader));
        Sentences = [.. SentenceReader.Read(message.NewText).Take(MostSentences).Select(sentence => new SentenceWords(SentenceParser.Parse(sentence), DatesIn(sentence)))];
        Said = [.. Sentences.Select(sentence => (IReadOnlyList<Said<OutcomeWords>>)[.. Book.Find(sentence), .. OtherLanguages.Find(sentence).Where(said => !Denial.Of(said))])];
    }

    public Findings Thread { get; }

    public MessageFinding Message { get; }

    public People People { get; }

    public IReadOnlyList<SentenceWords> Sentences { get; }

    /// <summary>What each sentence says of what the page of outcomes knows.</summary>
    public IReadOnlyList<IReadOnlyList<Said<OutcomeWords>>> Said { get; }

    public string Writer => People.FirstName(Message.From);

    public Refusal? Refusal => Thread.Refusals.LastOrDefault(refusal => IsHere(refusal.Evidence));

    public Hold? Hold => Thread.Holds.LastOrDefault(hold => IsHere(hold.Evidence));

    public IEnumerable<Competitor> Chosen => Thread.Competitors.Where(rival => rival.Role == CompetitorRole.Chosen && IsHere(rival.Evidence));

    public IEnumerable<Commitment> Promises => Thread.Commitments.Where(promise => IsHere(promise.Evidence) && !People.IsOurs(promise.By));

    public IEnumerable<Request> Requests => Thread.Requests.Where(request => IsHere(request.Evidence) && !People.IsOurs(request.By));

    /// <summary>The first sentence that says it, and is no question; null when none does.</summary>
    public SentenceWords? Says(OutcomeWords meaning, bool inQuestions = false)
    {
        for (var at = 0; at < Sentences.Count; at++)
        {
            if (Has(at, meaning) && (inQuestions || !IsQuestion(Sentences[at])))
            {
                return Sentences[at];
            }
        }

        return null;
    }

    public bool Has(int at, OutcomeWords meaning) => Said[at].Any(one => one.Meaning == meaning);

    public Evidence Quote(SentenceWords sentence) => new(Message.Id, sentence.Sentence.Place.Start, sentence.Sentence.Place.Length, sentence.Sentence.Text);

    /// <summary>The words to show when nothing in it stands out.</summary>
    public Evidence? FirstWords => (Sentences.FirstOrDefault(sentence => sentence.Sentence.Text.Length > 15) ?? (Sentences.Count > 0 ? Sentences[0] : null)) is { } first ? Quote(first) : null;

    public bool IsHere(Evidence? words) => words is not null && words.MessageId == Message.Id;

    public static bool IsQuestion(SentenceWords sentence) => sentence.Sentence.Text.EndsWith('?');

    /// <summary>The first day named in some words; null when none is.</summary>
    public LocalDate? DayIn(Evidence words) =>
        Thread.Dates.FirstOrDefault(date => IsHere(date.Evidence) && date.Evidence.Start >= words.Start && date.Evidence.Start < words.Start + words.Length)?.From?.Day;

    private List<Understanding.Dates.DateFinding> DatesIn(Sentence sentence) =>
        [.. Thread.Dates.Where(date => IsHere(date.Evidence) && date.Evidence.Start >= sentence.Place.Start && date.Evidence.Start < sentence.Place.End)];
}
