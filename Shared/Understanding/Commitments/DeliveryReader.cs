using OutlookFollowUp.Understanding.Acts;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Hears the debtor's side: what delivers, and what takes back.</summary>
internal static class DeliveryReader
{
    private static readonly string[] Delivers =
        ["attached", "enclosed", "here is", "here 's", "here are", "here it is", "here you go", "here you are", "as promised", "find attached", "see attached", "i attach", "i have attached", "please find", "herewith", "in the attachment", "below is", "below are", "link below", "as discussed , the"];

    private static readonly string[] Done =
        ["sent", "shipped", "went out", "gone out", "posted", "mailed", "uploaded", "submitted", "delivered", "signed", "countersigned", "paid", "transferred", "wired", "installed", "fixed", "done", "finished", "completed", "dropped off", "on its way", "on their way", "left here", "picked up", "collected", "is up", "is live", "is in", "all set", "completed", "hung", "fitted", "replaced", "booked", "ordered", "issued", "released", "confirmed", "forwarded"];

    private static readonly string[] TakesBack =
        ["forget what i", "forget what we", "disregard what", "please disregard", "wo n't be able to", "will not be able to", "wo n't be sending", "will not be sending", "not able to send", "unable to", "ca n't send", "can not send", "ca n't do it after all", "after all", "have to withdraw", "we withdraw", "i take that back", "take it back", "no longer able", "not going to be able", "not going to happen", "wo n't happen", "will not happen", "is off", "have to cancel", "must cancel", "we cancel", "not allowed to", "do n't wait for", "changed my mind", "changed our mind", "not possible any", "ca n't keep my", "have to break"];

    private static readonly string[] Answers = ["hear", "answer", "decision", "yes", "revert", "come back", "get back", "let you know", "reply", "respond", "tell", "confirm", "word", "check", "result", "verdict", "feedback", "call"];

    public static (CommitmentStatus Status, Evidence? By)? Read(Letter letter, Debt debt, int standing)
    {
        foreach (var sentence in letter.Parsed)
        {
            if (sentence.Words.Count == 0 || sentence.Words.Any(word => word.Text.Contains('?', StringComparison.Ordinal)))
            {
                continue;
            }

            var wording = new Phrasing(sentence.Words);
            var shared = TopicWords.Shared(debt.Letter, debt.Place, sentence);
            var isMeant = shared > 0 || standing == 1;
            if (isMeant && wording.Has(TakesBack))
            {
                return (CommitmentStatus.Withdrawn, letter.Quote(sentence.Sentence.Place));
            }

            if (isMeant && (wording.Has(Delivers) || (shared > 0 && wording.Has(Done) && !wording.Has("will", "'ll", "wo n't", "to be", "not", "n't", "when", "once", "if", "before"))))
            {
                return (CommitmentStatus.Kept, letter.Quote(sentence.Sentence.Place));
            }
        }

        if (letter.Mail.Attachments.Count > 0 && (standing == 1 || letter.Mail.Attachments.Any(file => TopicWords.Of(debt.Letter, debt.Place).Any(topic => topic.Length > 3 && file.Contains(topic, StringComparison.OrdinalIgnoreCase)))))
        {
            return (CommitmentStatus.Kept, null);
        }

        return IsAnswerOwed(debt) && standing == 1 && Answer(letter) is { } answer ? (CommitmentStatus.Kept, letter.Quote(answer.Sentence.Place)) : null;
    }

    private static bool IsAnswerOwed(Debt debt) => PhrasingOf(debt).Has(Answers) || PhrasingOf(debt).Has("result", "opinion");

    private static Phrasing PhrasingOf(Debt debt) => debt.Moves is { } moved ? PhrasingOf(moved) : new([.. debt.Letter.Parsed.SelectMany(sentence => sentence.Words).Where(word => word.Place.Overlaps(debt.Place))]);

    // What somebody owes as an answer is kept by any word on the matter that is neither a question nor another promise.
    private static ParsedSentence? Answer(Letter letter)
    {
        var promised = PromiseReader.Read(letter);
        return letter.Parsed.FirstOrDefault(sentence =>
            sentence.Words.Count(word => word.Part is not PartOfSpeech.Punctuation) > 3
            && !sentence.Words.Any(word => word.Text.Contains('?', StringComparison.Ordinal))
            && !promised.Any(promise => promise.Place.Overlaps(sentence.Sentence.Place))
            && !new Phrasing(sentence.Words).Has("sorry", "not yet", "n't yet", "still waiting", "still", "thank", "thanks", "delayed", "hi", "hello", "dear", "not there"));
    }
}
