using NodaTime;

namespace OutlookFollowUp.FollowUps.Deals;

/// <summary>What a plan means for the deal it was made for.</summary>
/// <param name="Event">What happened.</param>
/// <param name="For">What is waited for; null when nothing is.</param>
/// <param name="Until">Until when; null when nothing is waited for, or no day is known.</param>
/// <param name="Reason">Why, with the words.</param>
public sealed record DealTurn(DealEvent Event, WaitingFor? For, LocalDate? Until, Reason Reason)
{
    /// <summary>What the plan means; null when it leaves the deal as it is.</summary>
    /// <param name="state">How the deal stands.</param>
    /// <param name="plan">The next move in it.</param>
    public static DealTurn? Of(DealState state, Plan plan)
    {
        // A last letter about something else leaves this deal as it is; so does what the person has closed.
        if (plan.Reasons[0].Code is "firmLeftAlone" or "closed" or "resting" or "nurture")
        {
            return null;
        }

        var turn = Meaning(plan);
        return DealLife.After(state, turn.Event).To is { } to && (to != state || turn.Event == DealEvent.Wait) ? turn : null;
    }

    private static DealTurn Meaning(Plan plan)
    {
        var why = plan.Reasons[0];
        return (plan.Action, why.Code) switch
        {
            (PlanAction.Stop, "optOut") => new(DealEvent.Stop, null, null, why),
            (PlanAction.LeaveAlone, "lastLetterOut") => new(DealEvent.Push, null, null, why),
            (PlanAction.Wait, "holdStands") => new(DealEvent.Wait, WaitingFor.Hold, plan.On, why),
            (PlanAction.Wait, "away") => new(DealEvent.Wait, WaitingFor.Absence, plan.On, why),
            (PlanAction.Wait, "dayAgreed" or "dayPromised") => new(DealEvent.Wait, WaitingFor.AgreedDay, plan.On, why),
            _ => new(DealEvent.GoOn, null, null, why),
        };
    }
}
