using NodaTime;
using OutlookFollowUp.FollowUps.Planning;

namespace OutlookFollowUp.FollowUps;

/// <summary>What becomes of a follow-up at its due moment, when the thread has been read again.</summary>
public abstract record DueOutcome(Reason Reason)
{
    /// <summary>It still wants doing.</summary>
    public sealed record StillDue(Reason Reason) : DueOutcome(Reason);

    /// <summary>They have written since; it ends by itself.</summary>
    public sealed record Answered(Reason Reason) : DueOutcome(Reason);

    /// <summary>Nothing more is sent: they said no, opted out, or the last letter is out.</summary>
    public sealed record Over(Reason Reason) : DueOutcome(Reason);

    /// <summary>Quiet was asked for or somebody is away: it moves.</summary>
    /// <param name="Until">The day to move to.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Moved(LocalDate Until, Reason Reason) : DueOutcome(Reason);
}

/// <summary>Judges a follow-up at its due moment.</summary>
public static class DueMoment
{
    // Quiet without a day ("when the new budget is out") is looked at again after a while.
    private const int LookAgainAfter = 10;

    /// <summary>Still due, answered by itself, over, or moved. An auto-reply answers nothing.</summary>
    /// <param name="setAt">When the follow-up was set or last moved.</param>
    /// <param name="reason">Why it was set.</param>
    /// <param name="reading">The thread as it reads now.</param>
    /// <param name="seat">From where it is looked at.</param>
    public static DueOutcome Judge(Instant setAt, Reason reason, Reading reading, Seat seat)
    {
        var thread = new ThreadSoFar(reading, seat);
        var why = reading.Plan.Reasons is [var strongest, ..] ? strongest : reason;
        if (reading.Plan.Action is PlanAction.Stop or PlanAction.LeaveAlone)
        {
            return new DueOutcome.Over(why);
        }

        // A promise of ours or a question of theirs stays ours to do, whoever wrote since.
        if (reading.Plan.Action is PlanAction.KeepPromise or PlanAction.Answer && reading.Plan.On <= seat.Today)
        {
            return new DueOutcome.StillDue(why);
        }

        if (thread.LastWord is { SentAt: { } sent } word && sent > setAt)
        {
            var how = word.Remembered?.Spoken ?? $"{thread.People.FirstName(word.From)} wrote";
            return new DueOutcome.Answered(new("answered", $"{how} on {thread.Say(thread.DayOf(word))}", null));
        }

        return reading.Plan.Action == PlanAction.Wait && why.Code is "holdStands" or "away"
            ? new DueOutcome.Moved(reading.Plan.On is { } until && until > seat.Today ? until : seat.WorkingDays.After(seat.Today, LookAgainAfter), why)
            : new DueOutcome.StillDue(why.Code is "weWroteLast" or "theyWroteLast" ? reason : why);
    }
}
