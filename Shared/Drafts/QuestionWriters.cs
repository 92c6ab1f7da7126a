using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding.Acts;

namespace OutlookFollowUp.Drafts;

/// <summary>Asks when and how they decide, so that the next mail comes at the right moment.</summary>
internal static class TimelineQuestionWriter
{
    public static Draft Write(Letterhead head, Reason reason)
    {
        var offer = head.Proof.FirstOrDefault(line => line is { Code: "offerMade", Holds: true });
        var stands = offer?.Evidence is { } words && head.DayOf(words) is { } day ? $"The offer of {day} stands as it is. " : "";
        return new(DraftKind.TimelineQuestion, reason, head.Letter($"{stands}So that I write when it suits you and not in between: when does this come up for a decision on your side, and with whom?"));
    }
}

/// <summary>Sets their open questions out, each with room for the answer.</summary>
internal static class AnswerWriter
{
    /// <summary>Stands where the person has to write.</summary>
    public const string Room = "[your answer]";

    public static Draft? Write(Letterhead head, Reason reason)
    {
        var open = head.Reading.Requests.Where(request => request.AnsweredBy is null && head.Reading.Plan.Reasons.Any(why => why.Evidence == request.Evidence)).ToList();
        return open.Count == 0 ? null : new(DraftKind.Answer, reason, head.Letter([.. open.Select(request => Asked(head, request))]));
    }

    private static string Asked(Letterhead head, Request request) => $"You asked on {head.DayOf(request.Evidence) ?? "that day"}: {Letterhead.Quote(request.Evidence)}\n{Room}";
}

/// <summary>Delivers what we promised; late, it says so once and is sorry once.</summary>
internal static class PromiseWriter
{
    /// <summary>Stands where the person has to write.</summary>
    public const string Room = "[what you promised]";

    public static Draft? Write(Letterhead head, Reason reason)
    {
        if (head.PromiseOf(reason) is not { } promise)
        {
            return null;
        }

        var late = promise.Due is { } due && due.On < head.Today ? $"It was due on {head.Day(due.On)}, and I am sorry it is late." : "";
        var thing = Thing.Of(promise.What, promise.Due?.Words) is { } named ? PlainWords.Line(named, 80) : null;
        return new(DraftKind.Promise, reason, thing is null
            ? head.Letter($"On {head.DayOf(promise.Evidence) ?? "that day"} I wrote {Letterhead.Quote(promise.Evidence)}. {late}".TrimEnd(), Room)
            : head.Letter($"Here is {thing}. {late}".TrimEnd(), $"[attach {thing}]"));
    }
}

/// <summary>Asks who else is in the decision, where nobody with a veto is known.</summary>
public static class VetoQuestion
{
    /// <summary>The question, ready to be said or written.</summary>
    public const string Words = "Who else is in the decision, and can any of them stop it?";
}
