using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>The proof that the last letter may be written, line by line, in READING.md's order.</summary>
internal static class ProofLines
{
    private const int EnoughTouches = 3;
    private const int EnoughWorkingDays = 10;
    private const int EnoughMissedDays = 2;

    public static IReadOnlyList<ProofLine> Of(ThreadSoFar thread) =>
    [
        Offer(thread), Conversation(thread), Questions(thread), Objections(thread), Promises(thread),
        Silence(thread), Hold(thread), Away(thread), Refusal(thread), NotPushed(thread),
    ];

    private static ProofLine Offer(ThreadSoFar thread) => OfferMade.In(thread) is var (message, words)
        ? new("offerMade", true, $"You made an offer on {thread.Say(thread.DayOf(message))}", words)
        : new("offerMade", false, "No offer of yours is known", null);

    private static ProofLine Conversation(ThreadSoFar thread) => thread.Theirs.FirstOrDefault(word => word.Remembered is not { IsOfAnotherDeal: true }) is { } first
        ? new("realConversation", true, first.Remembered?.Spoken ?? $"{thread.People.FirstName(first.From)} wrote to you", null)
        : new("realConversation", false, "Nobody of theirs ever wrote", null);

    private static ProofLine Questions(ThreadSoFar thread) => thread.OpenRequests.ToList() switch
    {
        [] => new("questionsAnswered", true, "Every question of theirs is answered", null),
        [var only] => new("questionsAnswered", false, TheirRequestIsOpen.Why(only, thread).Text, only.Evidence),
        var open => new("questionsAnswered", false, $"{open.Count} questions are open. {TheirRequestIsOpen.Why(open[0], thread).Text}", open[0].Evidence),
    };

    private static ProofLine Objections(ThreadSoFar thread) =>
        thread.Findings.Objections.FirstOrDefault(objection => objection.AnsweredBy is null && !thread.People.IsOurs(objection.By)) is { } open
            ? new("objectionsAnswered", false, $"{thread.People.FirstName(open.By)} objected and was not answered: “{PlainWords.Line(open.Evidence.Quote, 120)}”", open.Evidence)
            : new("objectionsAnswered", true, thread.Findings.Objections.Count == 0 ? "They raised no objection" : "Every objection is answered", null);

    // Due or not; a meeting only while its day is to come.
    private static ProofLine Promises(ThreadSoFar thread)
    {
        var meeting = thread.Findings.Commitments.FirstOrDefault(promise =>
            promise is { IsMeeting: true, Status: CommitmentStatus.Open or CommitmentStatus.Missed } && thread.People.IsOurs(promise.By) && promise.Due is { } due && due.On >= thread.Today);
        return thread.OurDebts.FirstOrDefault() switch
        {
            { } debt => new("promisesKept", false, OurPromiseIsDue.Why(debt, thread).Text, debt.Evidence),
            null when meeting is not null => new("promisesKept", false, $"You agreed on {thread.Say(meeting.Due!.On)}", meeting.Evidence),
            _ => new("promisesKept", true, "Every promise of yours is kept", null),
        };
    }

    private static ProofLine Silence(ThreadSoFar thread)
    {
        var missed = thread.PassedInSilence.ToList();
        if (missed.Count >= EnoughMissedDays)
        {
            return new("silence", true, $"{missed.Count} agreed days have passed in silence", missed[^1].Promise.Evidence);
        }

        var touches = thread.Touches;
        var days = touches.Count == 0 ? 0 : thread.Days.Between(thread.DayOf(touches[0]), thread.Today);
        var words = touches.Count == 0
            ? "You have not written since their last word"
            : $"{Say.Count(touches.Count, "mail", "mails")} of yours without a reply, the first {Say.WorkingDaysAgo(days)}";
        var holds = touches.Count >= EnoughTouches && days >= EnoughWorkingDays;
        return new("silence", holds, holds ? words : $"{words}. It takes {EnoughTouches} over {EnoughWorkingDays} working days", null);
    }

    private static ProofLine Hold(ThreadSoFar thread) => thread.StandingHold is { } hold
        ? new("noHold", false, QuietWasAsked.Why(hold, thread).Text, hold.Evidence)
        : new("noHold", true, "Nobody asked for quiet", null);

    private static ProofLine Away(ThreadSoFar thread)
    {
        var absence = thread.AbsenceOf(thread.MainContact) is { } away && away.Until > thread.Today ? away : thread.OpenEndedAbsenceOf(thread.MainContact);
        return absence is null
            ? new("nobodyAway", true, thread.MainContact is { } contact ? $"{thread.People.FirstName(contact)} is not known to be away" : "Nobody is known to be away", null)
            : new("nobodyAway", false, TheyAreAway.Why(absence, thread).Text, absence.Evidence);
    }

    private static ProofLine Refusal(ThreadSoFar thread) => thread.Findings.Refusals is [.., var no]
        ? new("noRefusal", false, TheyRefused.Why(no, thread).Text, no.Evidence)
        : new("noRefusal", true, "Nobody said no", null);

    private static ProofLine NotPushed(ThreadSoFar thread) => thread.LastLetter is { } letter
        ? new("notPushedBefore", false, $"The last letter went out on {thread.Say(thread.DayOf(letter))}", LastLetterIsOut.Place(letter))
        : new("notPushedBefore", true, "No last letter was sent", null);
}
