using NodaTime;
using OutlookFollowUp.FollowUps.Planning;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Drivers;

namespace OutlookFollowUp.FollowUps.Pace;

/// <summary>Reads the pace a customer sets. It fills only what the rules of the plan leave open, and warns.</summary>
public static class PaceReader
{
    // Whoever never asked for anything bears three mails; then it is the question when it comes up, or rest.
    private const int MostColdTouches = 3;

    /// <summary>The pace.</summary>
    /// <param name="findings">What the deal's threads say.</param>
    /// <param name="seat">From where it is looked at.</param>
    public static CustomerPace Read(Findings findings, Seat seat)
    {
        var thread = new ThreadSoFar(findings, seat);
        var relationship = Relationship.Of(thread);
        var next = NextDecision(thread);
        var cold = IsCold(thread);
        return new(Latency.Of(thread.MainContact, thread), next, StyleReader.Of(thread), relationship, cold, [.. Cautions(thread, relationship, next, cold)]);
    }

    private static TimelineEvent? NextDecision(ThreadSoFar thread) => thread.Findings.Timeline
        .Where(moment => moment.Kind != TimelineKind.Trigger && LastDay(moment) >= thread.Today)
        .MinBy(moment => moment.From?.Day ?? LastDay(moment));

    /// <summary>The last day of it; null when none is known.</summary>
    internal static LocalDate? LastDay(TimelineEvent moment) => moment switch
    {
        { To: { Time: null } to } => to.Day.PlusDays(-1),
        { To: { } to } => to.Day,
        { From: { } from } => from.Day,
        _ => null,
    };

    // We wrote first, and they asked for nothing and told of nothing that makes them buy.
    private static bool IsCold(ThreadSoFar thread)
    {
        var first = thread.Findings.Messages.FirstOrDefault(message => message.Kind == MessageKind.Person);
        return first is { Side: Side.Ours }
            && thread.Findings.Timeline.Count == 0
            && !thread.Findings.Requests.Any(request => !thread.People.IsOurs(request.By))
            && !thread.Findings.Commitments.Any(promise => !thread.People.IsOurs(promise.By));
    }

    private static IEnumerable<Reason> Cautions(ThreadSoFar thread, Relationship relationship, TimelineEvent? next, bool cold)
    {
        if (!relationship.BearsFirmWords)
        {
            yield return new("thinRelationship", relationship.Strength == RelationshipStrength.None ? $"{relationship.Text}: a firm word drives them off" : relationship.Text, null);
        }

        if (cold)
        {
            yield return thread.Touches.Count >= MostColdTouches
                ? new("coldRest", $"{thread.Touches.Count} mails without an answer to somebody who asked for nothing: ask when it comes up, or let it rest", null)
                : new("cold", "You came to them, and no need of theirs is known: expect a long road", null);
        }

        if (next is { From: { } from } && from.Day > thread.Today)
        {
            yield return new("theirDate", $"They decide by their own calendar: {PlainWords.Line(next.Evidence.Quote, 90)} ({thread.Say(from.Day)})", next.Evidence);
        }
    }
}
