using NodaTime;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>Nothing is open and no day was agreed: wait as long as they usually take, in their working days, but at least three of ours after the last mail; then ask, or check in.</summary>
internal sealed class SilenceHasGoneOn : IPlanRule
{
    private const int Patience = 3;

    public Plan? Decide(ThreadSoFar thread)
    {
        if ((thread.WeWroteLast ? thread.LastOfOurs : thread.LastWord) is not { } last)
        {
            return null;
        }

        var wrote = thread.DayOf(last);
        var (habit, soonest) = (Latency.Of(thread.MainContact, thread), thread.Days.After(wrote, Patience));
        var on = habit is null ? soonest : LocalDate.Max(soonest, thread.Days.OnOrAfter(thread.TheirDays.After(thread.TheirDays.DayOf(last.SentAt ?? thread.Seat.Now), habit.Within)));
        if (on > thread.Today)
        {
            return new(PlanAction.Wait, on, [Why(wrote, on > soonest ? habit : null, thread)]);
        }

        var action = thread.Findings.Timeline.Count == 0 ? PlanAction.AskTimeline : PlanAction.CheckIn;
        return OnWorkingDay.Moved(action, thread.Today, Silence(wrote, thread), thread);
    }

    private static Reason Why(LocalDate wrote, AnswerHabit? habit, ThreadSoFar thread)
    {
        var took = habit is not null ? $"{thread.People.FirstName(thread.MainContact!)} usually takes {Say.Count(habit.Within, "working day", "working days")}" : "give them three working days";
        return thread.WeWroteLast
            ? new("weWroteLast", $"You wrote last, on {thread.Say(wrote)}: {took}", null)
            : new("theyWroteLast", $"{Spoke(thread)}, on {thread.Say(wrote)}, and nothing is open: {took}", null);
    }

    private static Reason Silence(LocalDate wrote, ThreadSoFar thread)
    {
        var ago = Say.WorkingDaysAgo(thread.Days.Between(wrote, thread.Today));
        var unknown = thread.Findings.Timeline.Count == 0 ? ". When they decide is not known" : "";
        return thread.WeWroteLast
            ? new("weWroteLast", $"You wrote last, {ago}, and no day was agreed{unknown}", null)
            : new("theyWroteLast", $"{Spoke(thread)}, {ago}, and no day was agreed{unknown}", null);
    }

    private static string Spoke(ThreadSoFar thread) => thread.LastWord?.Remembered?.Spoken ?? "They wrote last";
}
