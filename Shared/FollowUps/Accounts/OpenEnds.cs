using NodaTime;
using OutlookFollowUp.FollowUps.Planning;
using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>A promise that is neither kept nor taken back.</summary>
/// <param name="FindingId">The promise, by its id.</param>
/// <param name="What">Who and what, in a line.</param>
/// <param name="On">The day; null when none was named.</param>
/// <param name="Reason">Why it presses, with the words.</param>
public sealed record OpenEnd(string FindingId, string What, LocalDate? On, Reason Reason);

/// <summary>What stands open in a deal, for the today list.</summary>
public static class OpenEnds
{
    /// <summary>What our side owes; the most pressing first.</summary>
    /// <param name="whole">What is known in the deal.</param>
    /// <param name="seat">From where it is looked at.</param>
    public static IReadOnlyList<OpenEnd> Ours(Reading whole, Seat seat)
    {
        var thread = new ThreadSoFar(whole, seat);
        return
        [
            .. thread.OurDebts.DistinctBy(debt => debt.Id)
                .Select(debt => new OpenEnd(debt.Id, $"You → {Whom(debt, thread)}: {PlainWords.Line(debt.What, 120)}", debt.Due?.On, OurPromiseIsDue.Why(debt, thread)))
                .OrderBy(end => end.On ?? seat.Today),
        ];
    }

    /// <summary>What they owe, a day or not; the most pressing first. An agreed meeting is no debt.</summary>
    /// <param name="whole">What is known in the deal.</param>
    /// <param name="seat">From where it is looked at.</param>
    public static IReadOnlyList<OpenEnd> Theirs(Reading whole, Seat seat)
    {
        var thread = new ThreadSoFar(whole, seat);
        return
        [
            .. whole.Commitments
                .Where(promise => promise is { Status: CommitmentStatus.Open or CommitmentStatus.Missed, IsMeeting: false } && !thread.People.IsOurs(promise.By))
                .DistinctBy(promise => promise.Id)
                .Select(promise => new OpenEnd(promise.Id, $"{thread.People.FirstName(promise.By)} → you: {PlainWords.Line(promise.What, 120)}", promise.Due?.On, Why(promise, thread)))
                .OrderBy(end => end.On ?? LocalDate.MaxIsoValue),
        ];
    }

    private static string Whom(Commitment debt, ThreadSoFar thread) =>
        (debt.To.FirstOrDefault(to => !thread.People.IsOurs(to)) ?? thread.MainContact) is { } whom ? thread.People.FirstName(whom) : "them";

    private static Reason Why(Commitment promise, ThreadSoFar thread)
    {
        var name = thread.People.FirstName(promise.By);
        return promise.Due switch
        {
            { } due when due.On < thread.Today => new("theyAreLate", $"{name} said {thread.Say(due.On)}. That day has passed, {Say.WorkingDaysAgo(thread.Days.Between(due.On, thread.Today))}", promise.Evidence),
            { } due => new("theyOweByDay", $"{name} said {thread.Say(due.On)}", promise.Evidence),
            _ => new("theyOwe", thread.DayOf(promise.Evidence) is { } day ? $"{name} took it on on {thread.Say(day)}, without a day" : $"{name} took it on, without a day", promise.Evidence),
        };
    }
}
