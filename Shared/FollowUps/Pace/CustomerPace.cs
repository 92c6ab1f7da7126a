using OutlookFollowUp.FollowUps.Planning;
using OutlookFollowUp.Understanding.Acts.Drivers;

namespace OutlookFollowUp.FollowUps.Pace;

/// <summary>The pace a customer sets: how fast they answer, when they decide, how they write, how much pressure the relationship bears.</summary>
/// <param name="Answers">How long they usually take to answer; null while there are too few answers to speak of a habit.</param>
/// <param name="NextDecision">The next thing that drives their decision; null when no day of theirs is known to come.</param>
/// <param name="Style">How they write.</param>
/// <param name="Relationship">How well they know us.</param>
/// <param name="IsCold">Whether we came to them, and no need of theirs is known: a long road.</param>
/// <param name="Cautions">What speaks for going slowly; empty when nothing does.</param>
public sealed record CustomerPace(AnswerHabit? Answers, TimelineEvent? NextDecision, CustomerStyle Style, Relationship Relationship, bool IsCold, IReadOnlyList<Reason> Cautions);
