using NodaTime;

namespace OutlookFollowUp.FollowUps;

/// <summary>Whose move it is, in one line with the strongest reason.</summary>
public static class MoveLine
{
    /// <summary>The line for a reading. On the reader's or the customer's move it goes on behind "Your move:" or "Their move:"; else it stands by itself.</summary>
    /// <param name="reading">What the thread says and what to do.</param>
    /// <param name="seat">From where it is looked at.</param>
    public static Move Of(Reading reading, Seat seat)
    {
        var reason = reading.Plan.Reasons is [var strongest, ..] ? strongest : new("nothing", "Nothing is open", null);
        var side = SideOf(reading.Plan, reason, seat.WorkingDays.OnOrAfter(seat.Today));
        var text = reading.Plan.Action switch
        {
            PlanAction.Push => $"{reason.Text}. Time for the last letter",
            PlanAction.AskTimeline => $"{reason.Text}. Ask when they decide",
            _ => reason.Text,
        };
        return new(side, side is MoveSide.Yours or MoveSide.Theirs ? Say.InLine(text) : text, reason.Evidence);
    }

    private static MoveSide SideOf(Plan plan, Reason reason, LocalDate soonest) => plan.Action switch
    {
        PlanAction.Stop => MoveSide.Settled,
        PlanAction.LeaveAlone => MoveSide.Quiet,
        PlanAction.KeepPromise or PlanAction.Answer => MoveSide.Yours,
        PlanAction.Wait when reason.Code is "holdStands" or "away" or "resting" or "nobodyThere" => MoveSide.Quiet,
        PlanAction.Wait when reason.Code is "nobodyWrote" => MoveSide.Settled,
        PlanAction.Wait => MoveSide.Theirs,
        // A nudge or a check-in that may not go out yet leaves the move with them.
        _ => plan.On > soonest ? MoveSide.Theirs : MoveSide.Yours,
    };
}
