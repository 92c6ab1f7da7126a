using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Drafts;

/// <summary>Quotes what was agreed, names the day that has passed, and asks for another. Repeated silence makes it firmer, never reproachful.</summary>
internal static class NudgeWriter
{
    public static Draft? Write(Letterhead head, Reason reason)
    {
        if (head.PromiseOf(reason) is not { Due: { } due } promise)
        {
            return null;
        }

        var (passed, quote) = (head.Day(due.On), Letterhead.Quote(promise.Evidence));
        return promise.IsMeeting
            ? Of($"We had agreed on {passed} ({quote}).", Meeting(head.Tone), $"We had agreed to speak on {passed}, so I am calling about that.")
            : Of($"{head.On(promise.Evidence)} you wrote {quote}.", Promised(head.Tone, passed), $"You had named {passed}, so I am calling about that.");

        Draft Of(string said, (string Then, string Ask) words, string spoken) =>
            new(DraftKind.Nudge, reason, head.Letter($"{said} {words.Then}{words.Ask}")) { Spoken = (spoken, words.Ask) };
    }

    private static (string Then, string Ask) Meeting(Tone tone) => tone.IsFirm
        ? (tone.Of("That day has gone by, and I keep the days we name. ", "That day has slipped by, and I would like us to get to it. ", "That day has passed, and I should like to settle on one that we can both keep. "), "Which day may I count on?")
        : (tone.Of("That day has gone by. ", "That day has slipped by. ", "That day has passed. "),
            tone.Of("Which day suits you instead?", "Which day would suit you instead?", "May I ask which day would suit you instead?"));

    private static (string Then, string Ask) Promised(Tone tone, string passed) => tone.IsFirm
        ? (tone.Of($"{passed} has gone by, and I plan by the days we name. ", $"{passed} has gone by, and I would rather ask than guess. ", $"{passed} has passed, and I should like to plan with certainty. "), "Which day may I count on?")
        : (tone.Of($"{passed} has gone by. ", $"{passed} has gone by; I know how days fill up. ", $"{passed} has passed. "),
            tone.Of("Which day do you expect now?", "Which day looks good now?", "May I ask which day you expect now?"));
}
