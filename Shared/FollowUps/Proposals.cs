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
        var on = debt is not null ? TheirRequestIsOpen.InTime(debt.Due!.On, thread) : CanWait(reading.Plan, why) ? WithRoom(planned, seat) : planned;
        return new(on, debt is null ? Because(reading.Plan.Action, why) : OurPromiseIsDue.Why(debt, thread), Alternatives(on, IsFirmDay(reading.Plan, why), seat));
    }

    /// <summary>The day, or the next working day with room when the reader has as many follow-ups on it as they like to have. Nobody is moved onto a holiday of theirs.</summary>
    /// <param name="on">The day we would take.</param>
    /// <param name="seat">From where it is looked at.</param>
    public static LocalDate WithRoom(LocalDate on, Seat seat)
    {
        while (seat.FullDays.Contains(on))
        {
            do
            {
                on = seat.WorkingDays.After(on);
            }
            while (seat.HolidayOfTheirs(on) is not null);
        }

        return on;
    }

    // What can be asked on any day is asked on one that is not full; a promise, an answer, an agreed day, the end of a quiet keep theirs.
    private static bool CanWait(Plan plan, Reason why) =>
        plan.Action is PlanAction.CheckIn or PlanAction.AskTimeline or PlanAction.Push or PlanAction.Nurture || (plan.Action == PlanAction.Wait && why.Code is "weWroteLast" or "theyWroteLast" or "cold");

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
        var sooner = on > first && !firm ? Before(on, seat) : (LocalDate?)null;
        var next = WithRoom(days.After(on), seat);
        IEnumerable<LocalDate> later = [next, WithRoom(days.After(next), seat), WithRoom(days.OnOrAfter(on.PlusDays(7)), seat)];
        return [.. later.Prepend(sooner ?? on).Where(day => day != on && day >= first && !seat.FullDays.Contains(day) && seat.HolidayOfTheirs(day) is null).Distinct().Take(Near).Order()];
    }

    private static LocalDate Before(LocalDate on, Seat seat)
    {
        do
        {
            on = seat.WorkingDays.OnOrBefore(on.PlusDays(-1));
        }
        while (on > seat.Today && seat.FullDays.Contains(on));

        return on;
    }
}
