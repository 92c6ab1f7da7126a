using NodaTime;
using OutlookFollowUp.Understanding.Acts.Requests;
using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>Something they asked is unanswered: answer now; when we have promised the answer for a coming day, then on that day.</summary>
internal sealed class TheirRequestIsOpen : IPlanRule
{
    public Plan? Decide(ThreadSoFar thread)
    {
        var open = thread.OpenRequests.ToList();
        if (open.Count == 0)
        {
            return null;
        }

        var promised = open.Select(request => AnswerPromised(request, thread)).ToList();
        if (promised.TrueForAll(answer => answer is not null))
        {
            var first = promised.MinBy(answer => answer!.Due!.On)!;
            return new(PlanAction.KeepPromise, InTime(first.Due!.On, thread), [OurPromiseIsDue.Why(first, thread), .. open.Select(request => Why(request, thread))]);
        }

        var waiting = open.Where((_, at) => promised[at] is null);
        return new(PlanAction.Answer, thread.Soonest, [.. waiting.Select(request => Why(request, thread))]);
    }

    /// <summary>A promise for a Sunday is kept on the Friday before; when that has gone, on the next working day.</summary>
    public static LocalDate InTime(LocalDate due, ThreadSoFar thread) =>
        thread.Days.OnOrBefore(due) is var day && day >= thread.Soonest ? day : LocalDate.Max(thread.Soonest, thread.Days.OnOrAfter(due));

    // What we took on after they asked, for a day to come, is taken for the answer: one "by Friday" covers both questions of a mail.
    private static Commitment? AnswerPromised(Request request, ThreadSoFar thread) =>
        thread.OurDebts
            .Where(debt => debt.Due is { } due && due.On > thread.Today && thread.IsAfter(debt.Evidence, request.Evidence))
            .MinBy(debt => debt.Due!.On);

    public static Reason Why(Request request, ThreadSoFar thread) =>
        new("requestOpen", $"{thread.People.FirstName(request.By)} waits for an answer: “{PlainWords.Line(request.Evidence.Quote, 120)}”", request.Evidence);
}
