using NodaTime;
using OutlookFollowUp.FollowUps.Calendar;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps.Aftermath;

/// <summary>Reads what came after the last letter: silence, a name and a reason, or "no wait, we're not done".</summary>
public static class OutcomeReader
{
    /// <summary>How many of their working days a last letter may go without an answer before it counts as ignored.</summary>
    public const int UsualPatience = 10;

    /// <summary>The outcome as it stands now. Auto-replies, delivery reports and ticket systems answer nothing; a late answer opens the record again.</summary>
    /// <param name="threads">What all threads of the deal say.</param>
    /// <param name="push">The last letter.</param>
    /// <param name="clock">The customer's own days.</param>
    /// <param name="seat">From where it is looked at.</param>
    /// <param name="patience">How many of their working days without an answer make it ignored.</param>
    public static Outcome Read(IReadOnlyList<Findings> threads, SentPush push, TheirClock clock, Seat seat, int patience = UsualPatience)
    {
        var silence = new Silence(threads, push, clock, seat, patience);
        return Answer(threads, push, seat) is var (outcome, at)
            ? outcome with { WorkingDays = clock.Between(push.SentAt, at), IsLate = silence.HasRunOut(at) }
            : silence.Outcome;
    }

    // What they write before we write again is their answer; of several mails the last that settles something counts.
    // Once it is settled and we have answered, the conversation goes on and is no longer the letter's aftermath.
    private static (Outcome Outcome, Instant At)? Answer(IReadOnlyList<Findings> threads, SentPush push, Seat seat)
    {
        (Outcome Outcome, Instant At)? answer = null;
        foreach (var (thread, message, at) in After(threads, push))
        {
            if (message.Side == Side.Ours)
            {
                if (answer is { Outcome.Kind: not OutcomeKind.Wrote })
                {
                    break;
                }

                continue;
            }

            var read = ReplyReader.Read(new(thread, message, seat.Reader), seat);
            if (answer is null || read.Kind != OutcomeKind.Wrote)
            {
                answer = (read, answer?.At ?? at);
            }
        }

        return answer;
    }

    private static IEnumerable<(Findings Thread, MessageFinding Message, Instant At)> After(IReadOnlyList<Findings> threads, SentPush push) =>
        threads.SelectMany(thread => thread.Messages.Select(message => (Thread: thread, Message: message, At: message.SentAt ?? Instant.MinValue)))
            .Where(one => one.At > push.SentAt && one.Message.Kind == MessageKind.Person && one.Message.Id != push.MessageId)
            .DistinctBy(one => one.Message.Id)
            .OrderBy(one => one.At);
}
