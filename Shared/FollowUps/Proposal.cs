using NodaTime;

namespace OutlookFollowUp.FollowUps;

/// <summary>A follow-up day, proposed with its reason.</summary>
/// <param name="On">The day we would take.</param>
/// <param name="Reason">"The working day after the day you agreed".</param>
/// <param name="Alternatives">Three near working days, soonest first.</param>
public sealed record Proposal(LocalDate On, Reason Reason, IReadOnlyList<LocalDate> Alternatives);
