using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Drafts;

/// <summary>Asks who else is in the decision, where nobody with a veto is known.</summary>
public static class VetoQuestion
{
    /// <summary>The question, ready to be said or written.</summary>
    public const string Words = "Who else is in the decision, and can any of them stop it?";

    private const string Gently = "Who else should be happy with this before it goes ahead, and could any of them stop it?";
    private const string ByTheBook = "May I ask who else takes part in the decision, and whether any of them could stop it?";

    /// <summary>The letter that asks it; null when somebody with a veto is known, nobody of theirs has written, or they are to be left alone.</summary>
    /// <param name="reading">What the thread says and what to do.</param>
    /// <param name="seat">From where it is written.</param>
    public static Draft? For(Reading reading, Seat seat)
    {
        if (!IsWorthAsking(reading))
        {
            return null;
        }

        var head = new Letterhead(reading, seat);
        var words = (head.Tone.IsThin, head.Tone.Manner) switch
        {
            (_, Manner.Formal) => ByTheBook,
            (true, _) or (_, Manner.Relational) => Gently,
            _ => Words,
        };
        return new(DraftKind.VetoQuestion, new("nobodyWithVeto", "Nobody is known who could stop it", null), head.Letter($"So that nobody is left out: {char.ToLowerInvariant(words[0])}{words[1..]}"))
        {
            Spoken = ("I would like nobody to be left out.", words),
        };
    }

    private static bool IsWorthAsking(Reading reading) =>
        reading.Plan.Action is not PlanAction.Stop and not PlanAction.LeaveAlone and not PlanAction.Push
        && !reading.Plan.Reasons.Any(why => why.Code is "holdStands" or "away")
        && reading.Messages.Any(message => message is { Kind: MessageKind.Person, Side: Side.Theirs })
        && !reading.Stakeholders.Any(person => person is { Side: Side.Theirs, Role: StakeholderRole.Veto });
}
