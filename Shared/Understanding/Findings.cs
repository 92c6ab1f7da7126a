using System.Text.Json.Serialization;
using OutlookFollowUp.Understanding.Acts.Competitors;
using OutlookFollowUp.Understanding.Acts.Drivers;
using OutlookFollowUp.Understanding.Acts.Holds;
using OutlookFollowUp.Understanding.Acts.Refusals;
using OutlookFollowUp.Understanding.Acts.Requests;
using OutlookFollowUp.Understanding.Acts.Statements;
using OutlookFollowUp.Understanding.Commitments;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Understanding;

/// <summary>What a thread says. Every finding shows the words it came from.</summary>
public record Findings
{
    /// <summary>The messages, oldest first, each once.</summary>
    public IReadOnlyList<MessageFinding> Messages { get; init; } = [];

    /// <summary>Every day that was named.</summary>
    public IReadOnlyList<DateFinding> Dates { get; init; } = [];

    /// <summary>Who promised what by when.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];

    /// <summary>What was asked, answered or not.</summary>
    public IReadOnlyList<Request> Requests { get; init; } = [];

    /// <summary>Where the customer asked for quiet.</summary>
    public IReadOnlyList<Hold> Holds { get; init; } = [];

    /// <summary>Where the customer said no.</summary>
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>Who else is in it.</summary>
    public IReadOnlyList<Competitor> Competitors { get; init; } = [];

    /// <summary>Who is away, and until when.</summary>
    public IReadOnlyList<Absence> Absences { get; init; } = [];

    /// <summary>Who has left.</summary>
    public IReadOnlyList<Departure> Departures { get; init; } = [];

    /// <summary>Who is in the deal.</summary>
    public IReadOnlyList<Stakeholder> Stakeholders { get; init; } = [];

    /// <summary>The firms on the thread, by the name they give themselves; where nobody wrote it, a firm is not here.</summary>
    [JsonIgnore]
    public IReadOnlyList<Firm> Firms { get; init; } = [];

    /// <summary>Where people of theirs work; whoever writes nothing of it under their letters is not here.</summary>
    [JsonIgnore]
    public IReadOnlyList<Whereabouts> Whereabouts { get; init; } = [];

    /// <summary>What drives their decision.</summary>
    public IReadOnlyList<TimelineEvent> Timeline { get; init; } = [];

    /// <summary>Figures, dates and terms that our side stated.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Where our side said two different things.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>Reasons they gave not to go on.</summary>
    public IReadOnlyList<Objection> Objections { get; init; } = [];
}
