using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Hears the side that waits: "got it, thanks", "the samples arrived".</summary>
internal sealed class ReceiptReader
{
    private static readonly Phrases Received = new(
    ["got it", "got them", "got your", "got the", "received", "has arrived", "have arrived", "arrived", "came through", "came in", "is here", "are here", "is here now", "landed", "safely here", "thanks for the", "thank you for the", "thanks for sending", "thank you for sending", "thanks for your", "thank you for your", "in hand", "reached us", "reached me", "have it now", "it 's in", "works now", "looks good", "look good"]);

    // "Manuals came this morning": what stands before it is what came.
    private static readonly Phrases Came = new(
    ["came this", "came today", "came yesterday", "came on", "came in", "came last", "turned up", "showed up", "got here", "made it here", "made it over", "was on my desk", "were on my desk", "is on my desk", "are on my desk", "was in my inbox", "is in my inbox", "reached my desk", "was delivered", "were delivered", "are all here"]);

    private static readonly Phrases Waiting = new(["not", "n't", "nothing", "never", "yet", "still", "when", "once", "if", "will", "has n't", "no sign"]);

    private readonly Dictionary<Letter, List<Heard>> heard = new(ReferenceEqualityComparer.Instance);

    public (CommitmentStatus Status, Evidence? By)? Read(Letter letter, Debt debt, int standing, TopicWords topics)
    {
        foreach (var sentence in HeardIn(letter))
        {
            // "Got it" right after the promise means that it was read; on its day and later, that the thing is there.
            var isTime = debt.Due is { } due ? letter.WrittenAt.Date >= due.On : (letter.SentAt - debt.Letter.SentAt).TotalHours > 20;
            if ((!sentence.IsMereReading && topics.Shared(debt, sentence.Topics) > 0) || (isTime && standing == 1 && !sentence.IsPolite))
            {
                return (CommitmentStatus.Kept, letter.Quote(sentence.Place));
            }
        }

        return null;
    }

    private List<Heard> HeardIn(Letter letter)
    {
        if (!heard.TryGetValue(letter, out var said))
        {
            heard[letter] = said = [];
            foreach (var sentence in letter.Parsed)
            {
                var wording = sentence.Phrasing;
                if (wording.Has(Received) && !wording.Has(Waiting) && !sentence.HasQuestionMark)
                {
                    said.Add(new(sentence.Sentence.Place, TopicWords.Of(sentence), wording.Has("got it"), wording.Has("thanks for your", "thank you for your", "looks good") || IsOfAnother(sentence)));
                }
                else if (wording.Find(Came) is { } came && !wording.Has(Waiting) && !sentence.HasQuestionMark)
                {
                    said.Add(new(sentence.Sentence.Place, TopicWords.Before(sentence, came.Start), false, true));
                }
            }
        }

        return said;
    }

    // "The fabric has arrived": what came is named, so nothing else did.
    private static bool IsOfAnother(ParsedSentence sentence) =>
        sentence.Phrasing.Find("has arrived", "have arrived", "arrived", "came in", "came through", "is here", "are here", "landed") is { } came && TopicWords.Before(sentence, came.Start).Count > 0;

    /// <summary>A sentence that sounds like a receipt.</summary>
    private sealed record Heard(Span Place, IReadOnlyList<string> Topics, bool IsMereReading, bool IsPolite);
}
