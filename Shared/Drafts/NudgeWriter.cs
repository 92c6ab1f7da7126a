using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Drafts;

/// <summary>Quotes what was agreed, names the day that has passed, and asks for another. Repeated silence makes it firmer, never reproachful.</summary>
internal static class NudgeWriter
{
    private const int Repeated = 2;

    public static Draft? Write(Letterhead head, Reason reason)
    {
        if (head.PromiseOf(reason) is not { Due: { } due } promise)
        {
            return null;
        }

        var (passed, quote, wrote) = (head.Day(due.On), Letterhead.Quote(promise.Evidence), head.DayOf(promise.Evidence));
        var said = promise.IsMeeting
            ? $"we had agreed on {passed} ({quote}), and that day has gone by."
            : $"on {wrote ?? "that day"} you wrote {quote}. {passed} has gone by.";
        var ask = (promise.IsMeeting, head.TouchesSince >= Repeated) switch
        {
            (true, false) => "Which day suits you instead?",
            (true, true) => "I keep my side of it whenever you say. Which day may I count on?",
            (false, false) => "Which day do you expect now?",
            (false, true) => "I would rather ask than guess. Which day may I count on?",
        };
        return new(DraftKind.Nudge, reason, head.Letter($"{char.ToUpperInvariant(said[0])}{said[1..]} {ask}"));
    }
}
