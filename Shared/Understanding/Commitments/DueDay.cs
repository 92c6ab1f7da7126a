using NodaTime;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>The day a promise is due, and which parts of it the writer left for us to fill in.</summary>
/// <param name="Words">The words that name it.</param>
/// <param name="On">The last day on which it is kept in time.</param>
/// <param name="Time">The time of that day; null when none was named.</param>
/// <param name="Assumed">What the writer left out: year, month, week, am/pm.</param>
/// <param name="Reading">How it was understood: "by end of November → Mon 30 Nov 2026".</param>
public sealed record DueDay(string Words, LocalDate On, LocalTime? Time, IReadOnlyList<string> Assumed, string Reading);
