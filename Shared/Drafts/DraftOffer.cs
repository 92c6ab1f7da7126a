using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Drafts;

/// <summary>The mail that fits the next move.</summary>
public static class DraftOffer
{
    /// <summary>Everything worth writing now: the mail that fits the next move first, then what could be asked instead; empty when nothing should be written.</summary>
    /// <param name="reading">What the thread says and what to do.</param>
    /// <param name="seat">From where it is written.</param>
    public static IReadOnlyList<Draft> All(Reading reading, Seat seat) =>
        IsTooEarly(reading.Plan, seat) ? [] : [.. new[] { For(reading, seat), VetoQuestion.For(reading, seat) }.OfType<Draft>()];

    /// <summary>The draft; null when nothing should be written, or nothing would be worth reading.</summary>
    /// <param name="reading">What the thread says and what to do.</param>
    /// <param name="seat">From where it is written.</param>
    public static Draft? For(Reading reading, Seat seat)
    {
        if (reading.Plan.Reasons is not [var reason, ..] || IsTooEarly(reading.Plan, seat))
        {
            return null;
        }

        var head = new Letterhead(reading, seat);
        return reading.Plan.Action switch
        {
            PlanAction.KeepPromise => PromiseWriter.Write(head, reason),
            PlanAction.Answer => AnswerWriter.Write(head, reason),
            PlanAction.Nudge => NudgeWriter.Write(head, reason),
            PlanAction.CheckIn => CheckInWriter.Write(head, reason),
            PlanAction.AskTimeline => TimelineQuestionWriter.Write(head, reason),
            // The last letter has its own door, with its proof.
            _ => null,
        };
    }

    // Promises and answers are welcome early; a reminder before its day is not.
    private static bool IsTooEarly(Plan plan, Seat seat) =>
        plan.Action is PlanAction.Nudge or PlanAction.CheckIn or PlanAction.AskTimeline && plan.On > seat.WorkingDays.OnOrAfter(seat.Today);
}
