using System.Text.Json;
using NodaTime;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Storage;

/// <summary>What seems to have come of a deal, and what the person said about it.</summary>
/// <param name="Proposed">What was read in their words, while the person has not said anything; null when nothing.</param>
/// <param name="Said">What the person said; null while they said nothing.</param>
/// <param name="Competitor">Whom they chose, as the person confirmed; null when nobody.</param>
/// <param name="Why">Why, as the person confirmed; null when nobody knows.</param>
/// <param name="Cause">Why, in a word, where their words told it.</param>
/// <param name="Words">Their words; null when the person told it.</param>
/// <param name="At">When the person said it; null while they said nothing.</param>
internal sealed record KeptOutcome(OutcomeProposal? Proposed, DealOutcome? Said, string? Competitor, string? Why, PushCause? Cause, Evidence? Words, Instant? At = null)
{
    private static readonly JsonSerializerOptions Written = Wire.Options();

    /// <summary>As it is kept.</summary>
    public string AsWords() => JsonSerializer.Serialize(this, Written);

    /// <summary>As it was kept; null when nothing was, or the key to it is gone.</summary>
    public static KeptOutcome? Of(string? words) => words is { Length: > 0 } ? JsonSerializer.Deserialize<KeptOutcome>(words, Written) : null;
}

/// <summary>The outcome of a deal.</summary>
internal static class Outcomes
{
    /// <summary>What is kept about it.</summary>
    public static KeptOutcome? Kept(this Deal deal) => KeptOutcome.Of(deal.Outcome);

    /// <summary>What the person has still to confirm; null when nothing.</summary>
    public static OutcomeProposal? Proposal(this Deal deal) => deal.Kept()?.Proposed;
}
