namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>Nobody is written to on a holiday of theirs: the day moves on, and says why. What we owe is not put off for it.</summary>
internal static class TheirDaysOff
{
    // No run of holidays comes near this.
    private const int Most = 30;

    public static Plan Spared(Plan plan, Seat seat)
    {
        if (plan is not { On: { } on, Action: PlanAction.Wait or PlanAction.Nudge or PlanAction.CheckIn or PlanAction.AskTimeline or PlanAction.Push or PlanAction.Nurture } || seat.HolidayOfTheirs(on) is not { } holiday)
        {
            return plan;
        }

        var free = on;
        for (var days = 0; days < Most && seat.HolidayOfTheirs(free) is not null; days++)
        {
            free = seat.WorkingDays.After(free);
        }

        return plan with { On = free, Reasons = [.. plan.Reasons, new("theirDayOff", $"{Say.Day(on, seat.Today)} is a public holiday there: {holiday}", null)] };
    }
}
