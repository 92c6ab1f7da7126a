using NodaTime;
using OutlookFollowUp.Understanding.Acts.Refusals;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.FollowUps.Aftermath;

/// <summary>Reads whom they chose and why, or why it came to nothing; null where an answer tells of no loss.</summary>
internal static class LossReader
{
    // A day within a quarter is a deal that waits; what lies beyond is an account at rest.
    private const int Quarter = 92;

    public static Loss? Read(Reply reply, Seat seat)
    {
        if (reply.Refusal is { Kind: RefusalKind.OptOut } optOut)
        {
            return new(null, null, null, optOut.Evidence);
        }

        var alive = reply.Says(OutcomeWords.Alive);
        if (Chosen(reply, alive) is { } chosen)
        {
            return chosen;
        }

        // "We haven't chosen anybody: the project is dead" tells of an end all the same.
        if (reply.Says(OutcomeWords.NoDecision) is { } over)
        {
            return Of(reply, PushCause.NoDecision, over);
        }

        if (alive is not null)
        {
            return null;
        }

        var another = Another(reply);
        if (another is null && reply.Says(OutcomeWords.Timing) is { } timing)
        {
            return ComesSoon(reply, seat) ? null : Of(reply, PushCause.Timing, timing);
        }

        // Somebody who takes something on has taken it over.
        if (another is null && !reply.Promises.Any() && reply.Says(OutcomeWords.WrongPerson) is { } person)
        {
            return Of(reply, PushCause.WrongPerson, person);
        }

        if (another is not null)
        {
            return Of(reply, PushCause.Competitor, another);
        }

        return reply.Refusal is { } refusal ? new(null, null, LossReason.Beside(reply, refusal.Evidence), refusal.Evidence) { Hold = reply.Hold }
            : reply.Says(OutcomeWords.Nobody) is { } nobody ? Of(reply, PushCause.NoDecision, nobody)
            : null;
    }

    private static SentenceWords? Another(Reply reply) =>
        Enumerable.Range(0, reply.Sentences.Count)
            .Where(at => reply.Has(at, OutcomeWords.Another) && !reply.Has(at, OutcomeWords.Nobody) && !Reply.IsQuestion(reply.Sentences[at]))
            .Select(at => reply.Sentences[at]).FirstOrDefault();

    // "We have not signed with Liftwell yet" names nobody they chose.
    private static Loss? Chosen(Reply reply, SentenceWords? alive)
    {
        var rival = reply.Chosen.FirstOrDefault(one => alive is null || !alive.Sentence.Place.Overlaps(new(one.Evidence.Start, one.Evidence.Length)));
        if (rival is not null)
        {
            return new(PushCause.Competitor, rival.Name, rival.Reason ?? LossReason.Beside(reply, rival.Evidence), rival.Evidence);
        }

        if (Enumerable.Range(0, reply.Sentences.Count).Where(at => reply.Sentences[at] != alive).SelectMany(at => reply.Said[at]).FirstOrDefault(said => said.Meaning == OutcomeWords.Chose && said.Part("who") is not null) is { } chose)
        {
            return new(PushCause.Competitor, chose.Part("who"), LossReason.Beside(reply, reply.Quote(chose.Words)), reply.Quote(chose.Words));
        }

        return alive is null && BareName.In(reply) is var (name, sentence)
            ? new(PushCause.Competitor, name, LossReason.Beside(reply, reply.Quote(sentence)), reply.Quote(sentence))
            : null;
    }

    private static Loss Of(Reply reply, PushCause cause, SentenceWords sentence) =>
        new(cause, null, cause == PushCause.Competitor ? LossReason.Beside(reply, reply.Quote(sentence)) : sentence.Sentence.Text.Trim(), reply.Quote(sentence)) { Hold = reply.Hold };

    private static bool ComesSoon(Reply reply, Seat seat) =>
        reply.Hold is { Until: { } until } && until <= WrittenOn(reply, seat).PlusDays(Quarter)
        || reply.Promises.Any(promise => promise.Due is { } due && due.On <= WrittenOn(reply, seat).PlusDays(Quarter));

    private static LocalDate WrittenOn(Reply reply, Seat seat) => reply.Message.SentAt is { } sent ? seat.DayOf(sent) : seat.Today;
}
