using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Hears afterwards that a meeting took place, or before that it will not.</summary>
internal sealed class MeetingTalk
{
    private static readonly Phrases TookPlace = new(
        ["thank you for yesterday", "thanks for yesterday", "thanks for today", "thank you for today", "thanks for the call", "thank you for the call", "thanks for your time", "thank you for your time", "thanks for the time", "thanks for the meeting", "thank you for the meeting", "thanks for the hour", "thanks for the tour", "thank you for the tour", "thanks for the visit", "thank you for the visit", "thanks for coming", "thank you for coming", "thanks for having", "thank you for having", "good to see", "great to see", "nice to see", "good to meet", "great to meet", "nice to meet", "good to talk", "good talk", "good call", "great call", "good speaking", "great speaking", "nice talking", "good talking", "as discussed", "as we discussed", "when we met", "when we spoke", "our call", "our meeting", "we discussed", "we agreed", "notes from", "minutes of", "lovely to see", "lovely to meet", "enjoyed", "thanks for the chat", "thanks for last", "my visit", "the visit", "walk-through", "thanks for showing", "good demo", "great demo", "thank you for the coffee", "thanks for the coffee", "thank you for lunch", "thanks for lunch", "thank you for the lunch", "thanks for the lunch", "for your hospitality", "for the hospitality", "thank you for the welcome", "thanks for the welcome"]);

    private static readonly Phrases Cancelled = new(["have to cancel", "need to cancel", "must cancel", "cancel our", "cancel the", "call it off", "can not make it", "ca n't make it", "cannot make it", "wo n't make it", "not be able to make"]);

    private static readonly Phrases Moved = new(["reschedule", "move our", "postpone", "push our", "move the call", "move the meeting"]);

    private readonly Dictionary<Letter, List<Heard>> heard = new(ReferenceEqualityComparer.Instance);

    public (CommitmentStatus Status, Evidence? By)? Read(Letter letter, Debt debt)
    {
        var isAfter = debt.Due is { } due && letter.WrittenAt.Date >= due.On;
        foreach (var sentence in HeardIn(letter))
        {
            CommitmentStatus? status = isAfter ? sentence.TookPlace ? CommitmentStatus.Kept : null
                : sentence.IsCancelled ? CommitmentStatus.Withdrawn
                : sentence.IsMoved ? CommitmentStatus.Superseded : null;
            if (status is { } known)
            {
                return (known, letter.Quote(sentence.Place));
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
                var one = new Heard(sentence.Sentence.Place, sentence.Phrasing.Has(TookPlace), sentence.Phrasing.Has(Cancelled), sentence.Phrasing.Has(Moved));
                if (one.TookPlace || one.IsCancelled || one.IsMoved)
                {
                    said.Add(one);
                }
            }
        }

        return said;
    }

    /// <summary>A sentence that speaks of a meeting held, called off or moved.</summary>
    private sealed record Heard(Span Place, bool TookPlace, bool IsCancelled, bool IsMoved);
}
