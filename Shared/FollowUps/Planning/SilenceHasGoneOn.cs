using NodaTime;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>Nothing is open and no day was agreed: wait as long as they usually take, at least three working days after the last mail; then ask, or check in.</summary>
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
        var pace = Math.Max(Patience, Latency.Of(thread.MainContact, thread)?.Within ?? 0);
        var on = thread.Days.After(wrote, pace);
        if (on > thread.Today)
        {
            return new(PlanAction.Wait, on, [Why(wrote, pace, thread)]);
        }

        var action = thread.Findings.Timeline.Count == 0 ? PlanAction.AskTimeline : PlanAction.CheckIn;
        return OnWorkingDay.Moved(action, thread.Today, Silence(wrote, thread), thread);
    }

    private static Reason Why(LocalDate wrote, int pace, ThreadSoFar thread)
    {
        var took = pace > Patience ? $"{thread.People.FirstName(thread.MainContact!)} usually takes {pace} working days" : "give them three working days";
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
