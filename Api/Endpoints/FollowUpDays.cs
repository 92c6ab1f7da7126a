using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Which days can be asked for, and what is written down as the reason for what the person did.</summary>
internal static class FollowUpDays
{
    private const int YearsAhead = 5;

    public static Reason Chosen { get; } = new("chosen", "You chose this day.", null);

    public static Reason TickedOff { get; } = new("done", "You ticked it off.", null);

    public static Reason TakenAway { get; } = new("removed", "You took it away.", null);

    /// <summary>Why a day cannot be taken; null when it can.</summary>
    public static ProblemHttpResult? Refuse(LocalDate on, LocalDate today) =>
        on < today ? Bad("The day must be today or later.")
        : on > today.PlusYears(YearsAhead) ? Bad($"The day must be within {YearsAhead} years.")
        : null;

    private static ProblemHttpResult Bad(string sentence) =>
        TypedResults.Problem(Problems.OfFields(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["on"] = [sentence] }));
}
