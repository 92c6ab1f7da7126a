using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>The last letter was sent and no person of theirs has answered: they are left alone.</summary>
internal sealed class LastLetterIsOut : IPlanRule
{
    public Plan? Decide(ThreadSoFar thread) =>
        thread.LastLetter is { } letter && !thread.LastLetterIsAnswered
            ? new(PlanAction.LeaveAlone, null, [new(letter.Remembered is { IsOfAnotherDeal: true } ? "firmLeftAlone" : "lastLetterOut", Words(letter, thread), Place(letter))])
            : null;

    private static string Words(MessageFinding letter, ThreadSoFar thread)
    {
        var ago = Say.WorkingDaysAgo(thread.Days.Between(thread.DayOf(letter), thread.Today));
        return $"The last letter went out {ago}. Leave them alone";
    }

    /// <summary>Its words of goodbye, as evidence.</summary>
    public static Evidence Place(MessageFinding letter)
    {
        if (letter.Remembered is { LastLetter: { } known })
        {
            return known;
        }

        var words = Goodbye.WordsIn(letter.NewText);
        return new(letter.Id, words.Start, words.Length, words.In(letter.NewText));
    }
}
