using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.FollowUps.Planning;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>We came to them, and they have neither written nor told of a need: a long road. Two weeks between two mails, three mails at most, then rest.</summary>
internal static class ColdContact
{
    private const int MostTouches = 3;
    private const int LongCycle = 10;

    /// <summary>The plan for such a contact; null for every other.</summary>
    public static Plan? Of(Reading whole, Seat seat)
    {
        var thread = new ThreadSoFar(whole, seat);
        if (whole.Plan is not { Action: PlanAction.Wait or PlanAction.AskTimeline or PlanAction.CheckIn, Reasons: [{ Code: "weWroteLast" }, ..] } || thread is not { LastOfOurs: { } last, Theirs.Count: 0 } || !PaceReader.Read(whole, seat).IsCold)
        {
            return null;
        }

        if (thread.Touches.Count > MostTouches)
        {
            return new(PlanAction.Wait, null, [new("coldRest", $"{thread.Touches.Count} mails without an answer to somebody who asked for nothing: let it rest", null)]);
        }

        var on = thread.Days.After(thread.DayOf(last), LongCycle);
        return on > thread.Today
            ? new(PlanAction.Wait, on, [new("cold", $"You came to them, and no need of theirs is known: give them {LongCycle} working days", null)])
            : OnWorkingDay.Moved(PlanAction.AskTimeline, thread.Today, new("cold", $"{Say.Count(thread.Touches.Count, "mail", "mails")} without an answer to somebody who asked for nothing: ask when it comes up{(thread.Touches.Count == MostTouches ? ", for the last time" : "")}", null), thread);
    }
}
