using NodaTime;
using OutlookFollowUp.FollowUps.Planning;

namespace OutlookFollowUp.FollowUps;

/// <summary>The follow-up day we propose for a thread.</summary>
public static class Proposals
{
    private const int Near = 3;

    /// <summary>The day with its reason and three near working days; null when nothing should be followed up.</summary>
    /// <param name="reading">What the thread says and what to do.</param>
    /// <param name="seat">From where it is looked at.</param>
    public static Proposal? Of(Reading reading, Seat seat)
    {
        if (reading.Plan is not { On: { } planned, Reasons: [var why, ..] })
        {
            return null;
        }

        // A promise of ours that falls before the planned day comes first: never lose a promise.
        var thread = new ThreadSoFar(reading, seat);
        var debt = thread.OurDebts.Where(debt => debt.Due is { } due && due.On < planned && due.On >= seat.Today).MinBy(debt => debt.Due!.On);
        var on = debt is null ? NotTooMany(planned, reading.Plan, seat) : TheirRequestIsOpen.InTime(debt.Due!.On, thread);
        return new(on, debt is null ? Because(reading.Plan.Action, why) : OurPromiseIsDue.Why(debt, thread), Alternatives(on, IsFirmDay(reading.Plan, why), seat));
    }

    // What can be asked on any day is asked on one that is not full; a promise, an answer and an agreed day keep theirs.
    private static LocalDate NotTooMany(LocalDate on, Plan plan, Seat seat)
    {
        while (plan.Action is PlanAction.CheckIn or PlanAction.AskTimeline or PlanAction.Nurture && seat.FullDays.Contains(on))
        {
            on = seat.WorkingDays.After(on);
        }

        return on;
    }

    private static Reason Because(PlanAction action, Reason why) => (action, why.Code) switch
    {
        (PlanAction.Wait, "dayAgreed" or "dayPromised") => why with { Text = $"The working day after the day that was named. {why.Text}" },
        (PlanAction.Wait, "away") => why with { Text = $"The working day after the first day back. {why.Text}" },
        _ => why,
    };

    // Before the end of a quiet, an absence or an agreed day nobody is written to.
    private static bool IsFirmDay(Plan plan, Reason why) => plan.Action == PlanAction.Wait && why.Code is "holdStands" or "away" or "dayAgreed" or "dayPromised";

    // One sooner where there is room, the others later: people who take another day mostly take a later one.
    private static LocalDate[] Alternatives(LocalDate on, bool firm, Seat seat)
    {
        var days = seat.WorkingDays;
        var first = days.OnOrAfter(seat.Today);
        var sooner = on > first && !firm ? days.OnOrBefore(on.PlusDays(-1)) : (LocalDate?)null;
        IEnumerable<LocalDate> later = [days.After(on), days.After(on, 2), days.OnOrAfter(on.PlusDays(7))];
        return [.. later.Prepend(sooner ?? on).Where(day => day != on && day >= first && seat.HolidayOfTheirs(day) is null).Distinct().Take(Near).Order()];
    }
}
