using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Follow-ups by one click in Outlook's own menu: the day is found here, and the answer fits on the mail.</summary>
internal static class QuickFollowUpEndpoints
{
    public static void MapQuickFollowUps(this IEndpointRouteBuilder api) => api.MapPost("/followups/quick", Keep).WithName("keepQuickly").WithTags("Follow-ups");

    private static async Task<Results<Ok<QuickFollowUpReply>, ProblemHttpResult>> Keep(QuickFollowUpRequest request, Caller caller, Desk desk, FollowUpKeeper keeper, CancellationToken cancellation)
    {
        var opened = await desk.Open(caller, request.ItemId, cancellation);
        if (opened.Answer is not { } open)
        {
            return opened.Refusal!.AsProblem();
        }

        if (QuickDays.Of(request.Wish, open.Reading, open.Seat) is not { } on)
        {
            return TypedResults.Problem(Problems.Of(StatusCodes.Status409Conflict, "noDayNamed", "This conversation names no day to come back on. Take one in the pane."));
        }

        var before = open.FollowUp?.On;
        var kept = await keeper.Set(caller, open, on, inCalendar: null, cancellation);
        return kept.Result is Ok<FollowUpReply> { Value: { } followUp }
            ? TypedResults.Ok(new QuickFollowUpReply(followUp.Id, followUp.On, before, Line(followUp, open.Seat.Today)))
            : (ProblemHttpResult)kept.Result;
    }

    private static string Line(FollowUpReply followUp, LocalDate today)
    {
        var day = followUp.On.ToString(followUp.On.Year == today.Year ? "ddd d MMM" : "ddd d MMM uuuu", CultureInfo.InvariantCulture);
        return followUp.InToDo ? $"Follow-up on {day}: a task in To Do reminds you, and the mail is flagged." : $"Follow-up on {day}. It comes to To Do as soon as Outlook answers.";
    }
}
