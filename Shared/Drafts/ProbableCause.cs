using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Drivers;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Drafts;

/// <summary>The cause of a silence that the evidence points to. A guess to start from; the person chooses.</summary>
public static class ProbableCause
{
    /// <summary>The cause.</summary>
    /// <param name="reading">What the thread says.</param>
    public static PushCause Of(Reading reading)
    {
        if (reading.Competitors.Count > 0 || Objected(reading, ObjectionKind.Competitor))
        {
            return PushCause.Competitor;
        }

        if (reading.Holds.Count > 0 || Objected(reading, ObjectionKind.Timing))
        {
            return PushCause.Timing;
        }

        if (Objected(reading, ObjectionKind.Authority) || SomebodyElseDecides(reading))
        {
            return PushCause.WrongPerson;
        }

        // They knew when they would decide, and still nothing came of it.
        return reading.Timeline.Any(moment => moment.Kind != TimelineKind.Trigger) || Objected(reading, ObjectionKind.Need) ? PushCause.NoDecision : PushCause.Competitor;
    }

    private static bool Objected(Reading reading, ObjectionKind kind) => reading.Objections.Any(objection => objection.Kind == kind);

    // A decider who never wrote: whoever we wrote to could not say yes.
    private static bool SomebodyElseDecides(Reading reading) =>
        reading.Stakeholders.Any(person => person is { Side: Side.Theirs, Role: StakeholderRole.Decider }
            && !reading.Messages.Any(message => message.Kind == MessageKind.Person && string.Equals(message.From, person.Address, StringComparison.OrdinalIgnoreCase)));
}
