using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>The last letter was sent and no person of theirs has answered: they are left alone.</summary>
internal sealed class LastLetterIsOut : IPlanRule
{
    public Plan? Decide(ThreadSoFar thread) =>
        thread.LastLetter is { } letter && !thread.LastLetterIsAnswered
            ? new(PlanAction.LeaveAlone, null, [new("lastLetterOut", Words(letter, thread), Place(letter))])
            : null;

    private static string Words(MessageFinding letter, ThreadSoFar thread)
    {
        var ago = Say.WorkingDaysAgo(thread.Days.Between(thread.DayOf(letter), thread.Today));
        return $"The last letter went out {ago}. Leave them alone";
    }

    /// <summary>Its first line, as evidence.</summary>
    public static Evidence Place(MessageFinding letter)
    {
        var end = letter.NewText.IndexOfAny(['.', '?', '\n']);
        var length = end < 0 ? letter.NewText.Length : end + 1;
        return new(letter.Id, 0, length, letter.NewText[..length]);
    }
}
