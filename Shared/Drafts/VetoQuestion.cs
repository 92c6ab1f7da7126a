using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Drafts;

/// <summary>Asks for the voice of whoever can stop it: what they would need, where one is known who has not been heard; who it is, where nobody is known.</summary>
public static class VetoQuestion
{
    /// <summary>The question where nobody with a veto is known, ready to be said or written.</summary>
    public const string Words = "Who else is in the decision, and can any of them stop it?";

    private const string Gently = "Who else should be happy with this before it goes ahead, and could any of them stop it?";
    private const string ByTheBook = "May I ask who else takes part in the decision, and whether any of them could stop it?";

    /// <summary>The letter that asks it; null when whoever has a veto has been heard, it was asked already, nobody of theirs has written, or nothing is to be written now.</summary>
    /// <param name="reading">What the thread says and what to do.</param>
    /// <param name="seat">From where it is written.</param>
    public static Draft? For(Reading reading, Seat seat)
    {
        var able = reading.Stakeholders.Where(person => person is { Side: Side.Theirs, Role: StakeholderRole.Veto, Status: StakeholderStatus.Active or StakeholderStatus.Away }).ToList();
        if (!IsATimeToAsk(reading) || (able.Count > 0 && able.All(person => IsHeard(person, reading))))
        {
            return null;
        }

        return able.Find(person => !IsHeard(person, reading)) is { } unheard ? Unheard(unheard, reading, seat) : Unknown(reading, seat);
    }

    private static Draft Unknown(Reading reading, Seat seat)
    {
        var head = new Letterhead(reading, seat);
        var words = In(head.Tone, Words, Gently, ByTheBook);
        return new(DraftKind.VetoQuestion, new("nobodyWithVeto", "Nobody is known who could stop it", null), head.Letter($"So that nobody is left out: {char.ToLowerInvariant(words[0])}{words[1..]}"))
        {
            Spoken = ("I would like nobody to be left out.", words),
        };
    }

    private static Draft Unheard(Stakeholder person, Reading reading, Seat seat)
    {
        var (head, name) = (new Letterhead(reading, seat), GivenName.Of(person.Name is { Length: > 0 } known ? known : person.Address ?? ""));
        var words = In(
            head.Tone,
            $"what would {name} need to see to say yes?",
            $"is there anything {name} would like to see before it goes ahead? I will gladly put it together",
            $"may I ask what {PlainWords.Line(person.Name, 60)} would wish to see before it goes ahead?");
        return new(DraftKind.VetoQuestion, new("vetoUnheard", $"{name} can stop it and has not been heard", person.Evidence), head.Letter($"So that {name} is not left out: {words}{(words.EndsWith('?') ? "" : ".")}"))
        {
            Spoken = ($"I would like {name} not to be left out.", $"{char.ToUpperInvariant(words[0])}{words[1..]}{(words.EndsWith('?') ? "" : ".")}"),
        };
    }

    private static string In(Tone tone, string direct, string gently, string formal) => (tone.IsThin, tone.Manner) switch
    {
        (_, Manner.Formal) => formal,
        (true, _) or (_, Manner.Relational) => gently,
        _ => direct,
    };

    private static bool IsATimeToAsk(Reading reading) =>
        reading.Plan.Action is PlanAction.KeepPromise or PlanAction.Answer or PlanAction.Nudge or PlanAction.CheckIn or PlanAction.AskTimeline
        && reading.Messages.Any(message => message is { Kind: MessageKind.Person, Side: Side.Theirs })
        // Asked once and not answered is not asked again in the same silence.
        && !reading.Messages.Reverse().Where(message => message.Kind == MessageKind.Person).TakeWhile(message => message.Side == Side.Ours)
            .Any(message => message.NewText.Contains("stop it", StringComparison.OrdinalIgnoreCase) || message.NewText.Contains("is not left out", StringComparison.OrdinalIgnoreCase));

    // Who wrote into this deal has been heard.
    private static bool IsHeard(Stakeholder person, Reading reading) =>
        person.Address is { } address && reading.Messages.Any(message => message is { Kind: MessageKind.Person, Side: Side.Theirs } && string.Equals(message.From, address, StringComparison.OrdinalIgnoreCase));
}
