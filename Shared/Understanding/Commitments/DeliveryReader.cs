using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Hears the debtor's side: what delivers, and what takes back.</summary>
/// <param name="thread">The thread.</param>
internal sealed class DeliveryReader(Correspondence thread)
{
    private static readonly Phrases Delivers = new(
        ["attached", "enclosed", "here is", "here 's", "here are", "here comes", "here come", "here it is", "here you go", "here you are", "as promised", "as mentioned", "as announced", "find attached", "see attached", "i attach", "i have attached", "please find", "herewith", "in the attachment", "below is", "below are", "link below", "as discussed , the"]);

    private static readonly Phrases Done = new(
    ["sent", "shipped", "went out", "gone out", "posted", "mailed", "uploaded", "submitted", "delivered", "signed", "countersigned", "paid", "transferred", "wired", "installed", "fixed", "done", "finished", "completed", "dropped off", "on its way", "on their way", "left here", "picked up", "collected", "is up", "is live", "is in", "all set", "completed", "hung", "fitted", "replaced", "booked", "ordered", "issued", "released", "confirmed", "forwarded"]);

    // "Please do not count any more on the plan", "don't wait for it"
    private static readonly string[] NoLongerCount = [.. from not in new[] { "do n't", "do not", "no longer", "you ca n't", "you can not", "never" } from count in new[] { "count on", "count any more on", "count anymore on", "count any longer on", "rely on", "bank on", "reckon with", "reckon on", "build on", "wait for", "expect" } select not + " " + count];

    // "I must take my word back about Friday"
    private static readonly string[] WordsBack = [.. from my in new[] { "my", "our" } from word in new[] { "word", "promise", "offer", "commitment" } from take in new[] { "take {0} {1} back", "take back {0} {1}", "go back on {0} {1}", "break {0} {1}", "retract {0} {1}" } select string.Format(System.Globalization.CultureInfo.InvariantCulture, take, my, word)];

    private static readonly Phrases Figures = new(["price", "prices", "pricing", "rate", "rates", "quote", "quotation", "figure", "figures", "number", "numbers", "cost", "costs", "amount", "estimate", "total", "fee", "discount", "sum"]);

    private static readonly Phrases TakesBack = new(
        ["please disregard", "wo n't be able to", "will not be able to", "wo n't be sending", "will not be sending", "not able to send", "unable to", "ca n't send", "can not send", "ca n't do it after all", "after all", "have to withdraw", "we withdraw", "i take that back", "take it back", "no longer able", "not going to be able", "not going to happen", "wo n't happen", "will not happen", "is off", "have to cancel", "must cancel", "we cancel", "not allowed to", "do n't wait for", "changed my mind", "changed our mind", "not possible any", "ca n't keep my", "have to break", "take back what", "must take back", "take back my", "no longer permitted", "no longer allowed", "can no longer", "scratch that", "not gonna happen", "withdraw my", "withdraw our", .. NoLongerCount, .. WordsBack, "nothing to sign", "nothing to send", "nothing to show you", "ca n't deliver", "can not deliver", "can not keep my", "can not keep our", "will not be coming", "wo n't be coming", "release me from", "let you down on"]);

    // Of the thing itself: "the deposit will not come", "forget the order", "scratch the seat list".
    private static readonly Phrases CallsOff = new(
    ["will not come", "wo n't come", "will not be coming", "wo n't be coming", "is cancelled", "been cancelled", "was cancelled", "is canceled", "been canceled", "been called off", "is called off", "forget the", "forget about the", "scratch the", "stopped the", "stopped it", "been stopped", "is dead", "fell through", "has fallen through"]);

    private static readonly Phrases Answers = new(["hear", "answer", "decision", "yes", "revert", "come back", "get back", "let you know", "reply", "respond", "tell", "confirm", "word", "check", "result", "verdict", "feedback", "call", "opinion"]);

    private readonly Dictionary<Letter, List<Heard>> heard = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Debt, bool> owed = new(ReferenceEqualityComparer.Instance);

    public (CommitmentStatus Status, Evidence? By)? Read(Letter letter, Debt debt, int standing, TopicWords topics)
    {
        foreach (var sentence in HeardIn(letter))
        {
            var shared = topics.Shared(debt, sentence.Topics);
            var isMeant = shared > 0 || standing == 1;
            if (isMeant && sentence.TakesBack || shared > 0 && sentence.CallsOff)
            {
                return (CommitmentStatus.Withdrawn, letter.Quote(sentence.Place));
            }

            if (isMeant && (sentence.Delivers || (shared > 0 && sentence.IsDone)))
            {
                return (CommitmentStatus.Kept, letter.Quote(sentence.Place));
            }
        }

        if (letter.Mail.Attachments.Count > 0 && (standing == 1 || letter.Mail.Attachments.Any(file => topics.Of(debt).Any(topic => topic.Length > 3 && file.Contains(topic, StringComparison.OrdinalIgnoreCase)))))
        {
            return (CommitmentStatus.Kept, null);
        }

        // Who owes a price has given it with the sum.
        if (standing == 1 && PhrasingOf(debt).Has(Figures) && Priced(letter) is { } priced)
        {
            return (CommitmentStatus.Kept, letter.Quote(priced.Sentence.Place));
        }

        return standing == 1 && IsAnswerOwed(debt) && Answer(letter) is { } answer ? (CommitmentStatus.Kept, letter.Quote(answer.Sentence.Place)) : null;
    }

    // A letter is heard once, whatever number of debts it may settle.
    private List<Heard> HeardIn(Letter letter)
    {
        if (!heard.TryGetValue(letter, out var said))
        {
            heard[letter] = said = [];
            foreach (var sentence in letter.Parsed)
            {
                var wording = sentence.Phrasing;
                var (takesBack, delivers) = (wording.Has(TakesBack) || Retraction.In(sentence), wording.Has(Delivers));
                var isDone = wording.Has(Done) && !wording.Has("will", "'ll", "wo n't", "to be", "not", "n't", "when", "once", "if", "before");
                var callsOff = wording.Has(CallsOff);
                if ((takesBack || delivers || isDone || callsOff) && !sentence.HasQuestionMark)
                {
                    said.Add(new(sentence.Sentence.Place, TopicWords.Of(sentence), takesBack, delivers, isDone, callsOff));
                }
            }
        }

        return said;
    }

    private bool IsAnswerOwed(Debt debt)
    {
        if (!owed.TryGetValue(debt, out var answers))
        {
            owed[debt] = answers = PhrasingOf(debt).Has(Answers);
        }

        return answers;
    }

    private static Phrasing PhrasingOf(Debt debt) => debt.Moves is { } moved ? PhrasingOf(moved) : new([.. debt.Letter.Parsed.SelectMany(sentence => sentence.Words).Where(word => word.Place.Overlaps(debt.Place))]);

    // What somebody owes as an answer is kept by any word on the matter that is neither a question nor another promise.
    private ParsedSentence? Answer(Letter letter) =>
        letter.Parsed.FirstOrDefault(sentence =>
            !sentence.HasQuestionMark
            && sentence.Words.Count(word => word.Part is not PartOfSpeech.Punctuation) > 3
            && !thread.PromisesOf(letter).Any(promise => promise.Place.Overlaps(sentence.Sentence.Place))
            && !sentence.Phrasing.Has("sorry", "not yet", "n't yet", "still waiting", "still", "thank", "thanks", "delayed", "hi", "hello", "dear", "not there"));

    private ParsedSentence? Priced(Letter letter) =>
        letter.Parsed.FirstOrDefault(sentence => !sentence.HasQuestionMark && SumReader.In(sentence.Sentence.Text).Any() && !thread.PromisesOf(letter).Any(promise => promise.Place.Overlaps(sentence.Sentence.Place)));

    /// <summary>A sentence that sounds like a delivery, or like taking back.</summary>
    private sealed record Heard(Span Place, IReadOnlyList<string> Topics, bool TakesBack, bool Delivers, bool IsDone, bool CallsOff);
}
