using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Follow-ups by one click in Outlook's own menu: the day is found here, and the answer fits on the mail.</summary>
internal static class QuickFollowUpEndpoints
{
    public static void MapQuickFollowUps(this IEndpointRouteBuilder api) => api.MapPost("/followups/quick", Keep).WithName("keepQuickly").WithTags("Follow-ups");

    private static async Task<Results<Ok<QuickFollowUpReply>, ProblemHttpResult>> Keep(
        QuickFollowUpRequest request, Caller caller, Desk desk, FollowUpKeeper keeper, FollowUpDb db, AccountMemory memory, CancellationToken cancellation)
    {
        var opened = await desk.Open(caller, request.ItemId, cancellation);
        if (opened.Answer is not { } open)
        {
            return opened.Refusal!.AsProblem();
        }

        var isQuiet = request.Wish == QuickWish.Quiet;
        if (QuickDays.Of(request.Wish, isQuiet ? open.Whole : open.Reading, open.Seat) is not { } on)
        {
            return TypedResults.Problem(Problems.Of(StatusCodes.Status409Conflict, "noDayNamed", "This conversation names no day to come back on. Take one in the pane."));
        }

        var before = open.FollowUp?.On;
        var why = isQuiet ? QuietByClick.Of(open.Whole, open.Seat).Why : null;
        var kept = await keeper.Set(caller, open, on, inCalendar: null, cancellation, why);
        if (kept.Result is not Ok<FollowUpReply> { Value: { } followUp })
        {
            return (ProblemHttpResult)kept.Result;
        }

        var hold = why == QuietByClick.Asked && open.Judged.SoFar.Holds.Count == 0 ? await Hush(open, followUp, db, memory, cancellation) : null;
        return TypedResults.Ok(new QuickFollowUpReply(followUp.Id, followUp.On, before, Line(followUp, isQuiet, open.Seat.Today), hold?.Id));
    }

    // Nobody asked for quiet so far: then it is the person's own, and colleagues see it too.
    private static async Task<AccountHold> Hush(OpenDeal open, FollowUpReply followUp, FollowUpDb db, AccountMemory memory, CancellationToken cancellation)
    {
        var account = await db.Accounts.Of(open.Person).SingleAsync(one => one.Id == followUp.AccountId, cancellation);
        var hold = await db.Hush(account, open.Person, followUp.On, open.Now, cancellation);
        await memory.RejudgeAll(open.Person, account, open.Seat, cancellation);
        return hold;
    }

    private static string Line(FollowUpReply followUp, bool isQuiet, LocalDate today)
    {
        var day = followUp.On.ToString(followUp.On.Year == today.Year ? "ddd d MMM" : "ddd d MMM uuuu", CultureInfo.InvariantCulture);
        var kept = isQuiet ? $"Quiet until {day}" : $"Follow-up on {day}";
        return followUp.InToDo ? $"{kept}: a task in To Do reminds you, and the mail is flagged." : $"{kept}. It comes to To Do as soon as Outlook answers.";
    }
}
