using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Drafts;

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
            ? head.Letter($"{head.On(promise.Evidence)} I wrote {Letterhead.Quote(promise.Evidence)}. {late}".TrimEnd(), Room)
            : head.Letter($"Here is {thing}. {late}".TrimEnd(), $"[attach {thing}]"))
        {
            Spoken = (thing is null ? "I am calling about what I promised you." : $"I am calling about {thing}, which I promised you.", "Is this a good moment to go through it?"),
        };
    }
}
