using NodaTime;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Drivers;

namespace OutlookFollowUp.FollowUps.Aftermath;

/// <summary>Reads "no wait, we're not done": what had come up, and when it goes on; null where an answer brings nothing back.</summary>
internal static class ComebackReader
{
    public static Comeback? Read(Reply reply)
    {
        var evidence = Words(reply);
        return evidence is null
            ? null
            : new(reply.Says(OutcomeWords.CameUp)?.Sentence.Text.Trim(), NextDay(reply), reply.Hold, evidence);
    }

    // The plainest words first; a question of theirs, a promise, a day on which they decide say that it goes on too.
    private static Evidence? Words(Reply reply) =>
        (reply.Says(OutcomeWords.Alive) ?? reply.Says(OutcomeWords.CameUp)) is { } sentence
            ? reply.Quote(sentence)
            : reply.Hold?.Evidence ?? reply.Promises.FirstOrDefault()?.Evidence ?? reply.Requests.FirstOrDefault()?.Evidence ?? Decisions(reply).FirstOrDefault()?.Evidence;

    private static IEnumerable<TimelineEvent> Decisions(Reply reply) =>
        reply.Thread.Timeline.Where(moment => moment.Kind != TimelineKind.Trigger && reply.IsHere(moment.Evidence));

    private static LocalDate? NextDay(Reply reply) =>
        reply.Promises.Select(promise => promise.Due?.On).FirstOrDefault(day => day is not null)
        ?? reply.Hold?.Until
        ?? reply.Requests.Select(request => reply.DayIn(request.Evidence)).FirstOrDefault(day => day is not null)
        ?? Decisions(reply).Select(moment => moment.From?.Day).FirstOrDefault(day => day is not null);
}
