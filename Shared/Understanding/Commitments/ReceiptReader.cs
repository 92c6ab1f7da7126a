using OutlookFollowUp.Understanding.Acts;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Hears the side that waits: "got it, thanks", "the samples arrived".</summary>
internal static class ReceiptReader
{
    private static readonly string[] Received =
        ["got it", "got them", "got your", "got the", "received", "has arrived", "have arrived", "arrived", "came through", "came in", "is here", "are here", "is here now", "landed", "safely here", "thanks for the", "thank you for the", "thanks for sending", "thank you for sending", "thanks for your", "thank you for your", "in hand", "reached us", "reached me", "have it now", "it 's in", "works now", "looks good", "look good"];

    private static readonly string[] Waiting = ["not", "n't", "nothing", "never", "yet", "still", "when", "once", "if", "will", "has n't", "no sign"];

    public static (CommitmentStatus Status, Evidence? By)? Read(Letter letter, Debt debt, int standing)
    {
        foreach (var sentence in letter.Parsed)
        {
            var wording = new Phrasing(sentence.Words);
            if (!wording.Has(Received) || wording.Has(Waiting) || sentence.Words.Any(word => word.Text.Contains('?', StringComparison.Ordinal)))
            {
                continue;
            }

            // "Got it" right after the promise means that it was read; on its day and later, that the thing is there.
            var shared = TopicWords.Shared(debt.Letter, debt.Place, sentence);
            var isTime = debt.Due is { } due ? letter.WrittenAt.Date >= due.On : (letter.SentAt - debt.Letter.SentAt).TotalHours > 20;
            if ((shared > 0 && !wording.Has("got it")) || (isTime && standing == 1 && !wording.Has("thanks for your", "thank you for your", "looks good")))
            {
                return (CommitmentStatus.Kept, letter.Quote(sentence.Sentence.Place));
            }
        }

        return null;
    }
}
