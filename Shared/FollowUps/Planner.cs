using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.FollowUps.Planning;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps;

/// <summary>Adds the decisions to what a thread says.</summary>
public static class Planner
{
    // READING.md's rules; the first that applies decides. The last letter (10) stands before the nudge (8) and the check-in (9) because it outranks them.
    private static readonly IPlanRule[] Rules =
    [
        new TheyRefused(),
        new LastLetterIsOut(),
        new OurPromiseIsDue(),
        new TheirRequestIsOpen(),
        new QuietWasAsked(),
        new TheyAreAway(),
        new ADayIsAgreed(),
        new ReadyForTheLastLetter(),
        new AnAgreedDayHasPassed(),
        new QuietIsOver(),
        new OurPromiseIsComing(),
        new SilenceHasGoneOn(),
    ];

    /// <summary>Findings in, a reading out: the next move and the proof of the push.</summary>
    /// <param name="findings">What the thread says.</param>
    /// <param name="seat">From where it is decided.</param>
    public static Reading Decide(Findings findings, Seat seat)
    {
        var thread = new ThreadSoFar(findings, seat);
        return new(findings, NextMove(thread), PushOf(thread));
    }

    /// <summary>The proof that the last letter may be written, line by line, held or not.</summary>
    /// <param name="findings">What the thread says.</param>
    /// <param name="seat">From where it is decided.</param>
    public static IReadOnlyList<ProofLine> Prove(Findings findings, Seat seat) => new ThreadSoFar(findings, seat).Proof;

    private static Plan NextMove(ThreadSoFar thread)
    {
        foreach (var rule in Rules)
        {
            if (rule.Decide(thread) is { } plan)
            {
                return plan;
            }
        }

        return new(PlanAction.Wait, null, [new("nobodyWrote", "No person has written in this conversation yet", null)]);
    }

    private static Push PushOf(ThreadSoFar thread)
    {
        var missing = thread.Proof.Where(line => !line.Holds).Select(line => new Reason(line.Code, line.Text, line.Evidence)).ToList();
        var people = new PushPeople(thread);
        return new(missing.Count == 0, missing, [.. people.Recipients.Select(to => WithTheRelationship(to, thread))], people.LeftOut);
    }

    // The last letter needs a relationship that bears it; the person should know when there is little of one.
    private static PushRecipient WithTheRelationship(PushRecipient to, ThreadSoFar thread) =>
        to is { Field: RecipientField.To, Risk: null } && Relationship.Of(thread) is { BearsFirmWords: false } relationship ? to with { Risk = relationship.Text } : to;
}
