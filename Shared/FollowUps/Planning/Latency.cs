using OutlookFollowUp.FollowUps.Calendar;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>How long somebody usually takes to answer.</summary>
internal static class Latency
{
    // Once is no habit.
    private const int Enough = 2;

    /// <summary>In their working days, the middle of their answers so far; null when there are too few to speak of a habit.</summary>
    public static AnswerHabit? Of(string? person, ThreadSoFar thread)
    {
        var days = new List<int>();
        MessageFinding? asked = null;
        foreach (var message in thread.Findings.Messages.Where(message => message.Kind == MessageKind.Person))
        {
            if (message.Side == Side.Ours)
            {
                asked = message;
            }
            else if (asked is not null && person is not null && thread.People.AreSame(message.From, person))
            {
                days.Add(thread.TheirDays.Between(asked.SentAt ?? thread.Seat.Now, message.SentAt ?? thread.Seat.Now));
                asked = null;
            }
        }

        days.Sort();
        return days.Count < Enough ? null : Habit(days[(days.Count - 1) / 2], days.Count, thread.People.FirstName(person!));
    }

    private static AnswerHabit Habit(int within, int answers, string name) =>
        new(within, answers, $"{name} usually answers {(within == 0 ? "the same day" : $"within {Say.Count(within, "working day", "working days")}")}: the middle of {answers} answers");
}
