using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts;
using OutlookFollowUp.Understanding.Acts.Competitors;
using OutlookFollowUp.Understanding.Acts.Drivers;
using OutlookFollowUp.Understanding.Acts.Refusals;
using OutlookFollowUp.Understanding.Acts.Requests;
using OutlookFollowUp.Understanding.Commitments;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>A thread as the pages about decisions write it: a line a mail, and under it, with a dash, what the reader found in it.</summary>
/// <remarks>
/// <code>
/// we 2026-09-01: The quote is attached.          also: dana, karl, colleague, reply (an auto-reply of Dana's), stranger (of a third firm, forwards), robot (a no-reply address)
/// - we owe it by 2026-09-16                      or "we owe it", "we owe it once they …", "they owe it by …", "they owe it", "agreed …", "asked", "answered", "quiet until …", "quiet", "declined",
///                                                "opted out", "away until …", "away from … until …", "away", "left", "bounced", "decides", "timeline …", "objected", "stands in: karl", "mentions karl"
/// - it is kept                                    what was last owed or agreed; also "it is moved"; "quiet is lifted", "objection answered"
/// </code>
/// </remarks>
internal sealed class ThreadScript
{
    private static readonly Dictionary<string, Stakeholder> People = new(StringComparer.Ordinal)
    {
        ["we"] = Person("Mike Sand", "mike@northgate.example", Side.Ours),
        ["colleague"] = Person("Wanda Frost", "wanda@northgate.example", Side.Ours),
        ["dana"] = Person("Dana Reyes", "dana@contoso.example", Side.Theirs),
        ["karl"] = Person("Karl Voss", "karl@contoso.example", Side.Theirs),
        ["robot"] = Person("Contoso", "noreply@contoso.example", Side.Theirs),
        ["stranger"] = Person("Olga Third", "olga@broker.example", Side.Theirs),
    };

    private readonly List<MessageFinding> messages = [];
    private readonly Dictionary<string, Stakeholder> met = new(StringComparer.Ordinal) { ["we"] = People["we"] };
    private readonly LocalDate today;
    private Findings findings = new();
    private string writer = "we";

    private ThreadScript(SpecExample example)
    {
        var zone = DateTimeZoneProviders.Tzdb[example["zone", "America/New_York"]];
        today = Date(example["today", "2026-09-18"].Split(' ')[^1]);
        Seat = new(People["we"].Address!, zone, (today + new LocalTime(10, 0)).InZoneLeniently(zone).ToInstant());
        foreach (var line in example.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                Find(line[2..]);
            }
            else
            {
                Write(line);
            }
        }
    }

    public Seat Seat { get; }

    public Findings Findings => findings with { Messages = messages, Stakeholders = [.. met.Values] };

    public Reading Reading => Planner.Decide(Findings, Seat);

    public static ThreadScript Of(SpecExample example) => new(example);

    private static Stakeholder Person(string name, string address, Side side) => new(name, address, side, StakeholderRole.Unknown, StakeholderStatus.Active, null);

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private void Write(string line)
    {
        var (head, text) = line.Split(": ", 2) is [var before, var words] ? (before.Split(' '), words) : throw new FormatException(line);
        writer = head[0] is "reply" ? "dana" : head[0];
        var person = Meet(writer);
        var isForward = head[0] is "stranger";
        var kind = head[0] switch { "reply" => MessageKind.OutOfOffice, "robot" => MessageKind.Acknowledgement, _ => MessageKind.Person };
        messages.Add(new($"m{messages.Count + 1}", person.Address!, (Date(head[1]) + new LocalTime(9, 0)).InZoneLeniently(Seat.Zone).ToInstant(), person.Side, kind, text)
        {
            Subject = isForward ? "FW: Handsets" : "Handsets",
            To = [person.Side == Side.Ours ? Meet("dana").Address! : People["we"].Address!],
        });
    }

    private Stakeholder Meet(string who)
    {
        met.TryAdd(who, People[who]);
        return met[who];
    }

    private void Find(string said)
    {
        var (what, day) = said.Split(' ')[^1] is { Length: 10 } last && last[4] == '-' ? (said[..^11], Date(last)) : (said, (LocalDate?)null);
        findings = what switch
        {
            "we owe it by" or "we owe it" => Owe("we", day),
            "we owe it once they agree" => Owe("we", null, strength: Strength.Conditional),
            "it is kept" => Settled(CommitmentStatus.Kept),
            "it is moved" => Settled(CommitmentStatus.Superseded),
            "they owe it by" or "they owe it" => Owe(writer, day),
            "agreed" => Owe("we", day, meeting: true, Owe("dana", day, meeting: true)),
            "asked" or "answered" => findings with { Requests = [.. findings.Requests, Ask(what is "answered")] },
            "quiet until" or "quiet" => findings with { Holds = [.. findings.Holds, new(Address, day, "", null, Words)] },
            "quiet is lifted" => findings with { Holds = [.. findings.Holds.Select(hold => hold with { LiftedBy = Words })] },
            "declined" => findings with { Refusals = [.. findings.Refusals, new(Address, RefusalKind.Declined, Words)] },
            "opted out" => findings with { Refusals = [.. findings.Refusals, new(Address, RefusalKind.OptOut, Words)] },
            "away until" or "away" => findings with { Absences = [.. findings.Absences, new(Address, null, day, null, Words)] },
            _ when what.StartsWith("away from ", StringComparison.Ordinal) => findings with { Absences = [.. findings.Absences, new(Address, Date(what.Split(' ')[2]), day, null, Words)] },
            "stands in: karl" => findings with { Absences = [.. findings.Absences.Select(absence => absence with { StandIn = Meet("karl").Address })] },
            "timeline" => findings with { Timeline = [.. findings.Timeline, new(TimelineKind.BudgetReview, "budget review", day is { } on ? new DayOrMoment(on) : null, day is { } end ? new DayOrMoment(end.PlusDays(1)) : null, Words)] },
            "objected" => findings with { Objections = [.. findings.Objections, new(ObjectionKind.Price, Address, null, Words)] },
            "objection answered" => findings with { Objections = [.. findings.Objections.Select(objection => objection with { AnsweredBy = Words })] },
            "competitor" => findings with { Competitors = [.. findings.Competitors, new("Liftwell", CompetitorRole.Considered, null, Words)] },
            _ when what.StartsWith("mentions ", StringComparison.Ordinal) => Known(what["mentions ".Length..]),
            _ => As(what),
        };
    }

    private Findings Known(string who)
    {
        Meet(who);
        return findings;
    }

    // "karl decides", "dana left", "karl bounced"
    private Findings As(string said)
    {
        var (who, what) = said.Split(' ') is [var person, var state] ? (person, state) : throw new FormatException(said);
        met[who] = what switch
        {
            "decides" => Meet(who) with { Role = StakeholderRole.Decider },
            "left" => Meet(who) with { Status = StakeholderStatus.Left },
            "bounced" => Meet(who) with { Status = StakeholderStatus.Bounced },
            _ => throw new FormatException(said),
        };
        return findings;
    }

    private string Address => People[writer].Address!;

    private Evidence Words => new(messages[^1].Id, 0, messages[^1].NewText.Length, messages[^1].NewText);

    // What was last owed or agreed; a meeting is owed by both.
    private Findings Settled(CommitmentStatus status)
    {
        var last = findings.Commitments[^1].Evidence;
        return findings with { Commitments = [.. findings.Commitments.Select(promise => promise.Evidence == last ? promise with { Status = status } : promise)] };
    }

    private Findings Owe(string who, LocalDate? day, bool meeting = false, Findings? also = null, Strength strength = Strength.Firm)
    {
        var before = also ?? findings;
        return before with
        {
            Commitments =
            [
                .. before.Commitments,
                new()
                {
                    Id = $"c{(before.Commitments.Count + 1).ToString(CultureInfo.InvariantCulture)}",
                    By = People[who].Address!,
                    What = messages[^1].NewText,
                    Strength = strength,
                    Due = day is { } on ? new("", on, null, [], "") : null,
                    Status = day < today ? CommitmentStatus.Missed : CommitmentStatus.Open,
                    Confidence = 1,
                    IsMeeting = meeting,
                    Evidence = Words,
                },
            ],
        };
    }

    private Request Ask(bool answered) => new()
    {
        Id = $"r{(findings.Requests.Count + 1).ToString(CultureInfo.InvariantCulture)}",
        By = Address,
        What = messages[^1].NewText,
        Kind = RequestKind.Question,
        AnsweredBy = answered ? Words : null,
        Confidence = 1,
        Evidence = Words,
    };
}
