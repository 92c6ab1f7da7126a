using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Drafts;

/// <summary>Something to put right in a draft, or to know before it goes out.</summary>
/// <param name="Flaw">What it is.</param>
/// <param name="Text">One sentence for the person.</param>
/// <param name="Evidence">The words it rests on; null where the draft's own words show it.</param>
public sealed record DraftNote(DraftFlaw Flaw, string Text, Evidence? Evidence);

/// <summary>Looks a draft over as somebody would who has read the whole conversation and remembers it.</summary>
public static class DraftReview
{
    /// <summary>What is wrong with it; empty when it is fit to go.</summary>
    /// <param name="body">The draft's plain text, as the person left it.</param>
    /// <param name="recipients">The addresses it goes to.</param>
    /// <param name="reading">What the thread says now.</param>
    /// <param name="seat">From where it is written.</param>
    /// <param name="mostWords">How long it may be, in words.</param>
    public static IReadOnlyList<DraftNote> Of(string body, IReadOnlyList<string> recipients, Reading reading, Seat seat, int mostWords = DraftCheck.UsualWords) =>
    [
        .. DraftCheck.Look(body, mostWords).Where(flaw => flaw != DraftFlaw.ManyQuestions || !Answers(body)).Select(flaw => new DraftNote(flaw, Say(flaw), null)),
        .. DraftFigures.Contradictions(body, reading, seat).Select(one => new DraftNote(DraftFlaw.Contradiction, $"Earlier you wrote “{PlainWords.Line(one.Earlier.Quote, 120)}”", one.Earlier)),
        .. reading.Contradictions.Select(one => new DraftNote(DraftFlaw.TwoThingsTold, $"You have told them two things: “{PlainWords.Line(one.Earlier.Quote, 90)}” and “{PlainWords.Line(one.Later.Quote, 90)}”. Say which holds", one.Later)),
        .. reading.Stakeholders.Where(person => IsGone(person) && (GoesTo(person, recipients) || Greets(body, person))).Select(Gone),
        .. Quiet(reading, seat),
        .. reading.Refusals.Where(no => no.Kind == RefusalKind.OptOut && recipients.Contains(no.By, StringComparer.OrdinalIgnoreCase)).DistinctBy(no => no.By)
            .Select(no => new DraftNote(DraftFlaw.OptedOut, $"{NameOf(reading, no.By)} asked not to be written to", no.Evidence)),
    ];

    private static bool Answers(string body) => body.Contains(AnswerWriter.Room, StringComparison.Ordinal);

    private static string Say(DraftFlaw flaw) => flaw switch
    {
        DraftFlaw.PlaceholderLeft => "Something is still to be filled in",
        DraftFlaw.Guilt => "It reproaches them",
        DraftFlaw.Empty => "It says that you write, not why",
        DraftFlaw.TooLong => "It is longer than people read",
        DraftFlaw.ManyQuestions => "It asks more than one thing; one gets answered",
        _ => "It should be looked at again",
    };

    private static bool IsGone(Stakeholder person) => person is { Side: Side.Theirs, Status: StakeholderStatus.Left or StakeholderStatus.Bounced };

    private static bool GoesTo(Stakeholder person, IReadOnlyList<string> recipients) => person.Address is { } address && recipients.Contains(address, StringComparer.OrdinalIgnoreCase);

    // Their name may well stand in the letter; in its first line it is written to them.
    private static bool Greets(string body, Stakeholder person) =>
        person.Name is { Length: > 0 } name && FirstLine(body) is { Length: < 60 } line && line.Split([' ', ',', ':', '\n'], StringSplitOptions.RemoveEmptyEntries).Contains(GivenName.Of(name), StringComparer.Ordinal);

    private static string FirstLine(string body) => body.TrimStart().Split(',', 2)[0];

    private static DraftNote Gone(Stakeholder person) =>
        new(DraftFlaw.Gone, person.Status == StakeholderStatus.Left ? $"{GivenName.Of(person.Name)} has left" : $"Mail to {GivenName.Of(person.Name)} comes back", person.Evidence);

    private static IEnumerable<DraftNote> Quiet(Reading reading, Seat seat) =>
        reading.Holds.Where(hold => hold.LiftedBy is null && (hold.Until is not { } until || until > seat.Today)).TakeLast(1)
            .Select(hold => new DraftNote(DraftFlaw.Quiet, $"{NameOf(reading, hold.By)} asked for quiet: “{PlainWords.Line(hold.Evidence.Quote, 90)}”", hold.Evidence));

    private static string NameOf(Reading reading, string who) =>
        GivenName.Of(reading.Stakeholders.FirstOrDefault(person => string.Equals(person.Address, who, StringComparison.OrdinalIgnoreCase))?.Name is { Length: > 0 } name ? name : who);
}
