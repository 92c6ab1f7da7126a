using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Calls, meetings, voicemails: logged in one tap, taken back in another.</summary>
internal static class TouchEndpoints
{
    private static readonly LocalTime Noon = new(12, 0);

    public static void MapTouches(this IEndpointRouteBuilder api)
    {
        var touches = api.MapGroup("/touches").WithTags("Touches");
        touches.MapPost("", Log).WithName("logTouch");
        touches.MapDelete("/{id:guid}", TakeBack).WithName("takeBackTouch");
    }

    private static async Task<Results<Ok<TouchReply>, NotFound, ProblemHttpResult>> Log(LogTouchRequest request, Caller caller, DealViews views, AccountMemory memory, FollowUpDb db, CancellationToken cancellation)
    {
        var (person, seat) = await views.Asked(caller, cancellation);
        if (await views.Find(person, request.DealId, cancellation) is not { } deal)
        {
            return TypedResults.NotFound();
        }

        if (request.On > seat.Today || request.Kind == TouchKind.Mail)
        {
            return TypedResults.Problem(Problems.OfFields(new Dictionary<string, string[]>(StringComparer.Ordinal)
            {
                [request.On > seat.Today ? "on" : "kind"] = [request.On > seat.Today ? "The day must be today or earlier." : "Mails are seen by themselves."],
            }));
        }

        // Today it was just now: what they wrote this morning came before it.
        var at = request.On == seat.Today ? seat.Now : (request.On + Noon).InZoneLeniently(seat.Zone).ToInstant();
        var touch = db.Add(Touch.Of(deal, request.Kind, at, request.With, request.Note, null, seat.Now)).Entity;
        foreach (var settled in request.Settles ?? [])
        {
            var correction = await db.Corrections.Of(person).SingleOrDefaultAsync(one => one.ThreadId == settled.ThreadId && one.FindingId == settled.FindingId, cancellation)
                ?? db.Add(Correction.New(person, settled.ThreadId, settled.FindingId, seat.Now)).Entity;
            correction.IsSettledBy(touch, seat.Now);
        }

        await db.SaveChangesAsync(cancellation);
        await memory.Rejudge(person, deal, seat, cancellation);
        await memory.RejudgeOthers(person, deal, seat, cancellation);
        return TypedResults.Ok(touch.AsReply());
    }

    private static async Task<Results<NoContent, NotFound>> TakeBack(Guid id, Caller caller, DealViews views, AccountMemory memory, FollowUpDb db, CancellationToken cancellation)
    {
        var (person, seat) = await views.Asked(caller, cancellation);
        if (await db.Touches.Of(person).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } touch || await views.Find(person, touch.DealId, cancellation) is not { } deal)
        {
            return TypedResults.NotFound();
        }

        // What ended with it, at the same moment, is open again.
        foreach (var ended in await db.FollowUps.Include(one => one.Deal.Account).Of(person).Where(one => one.State == FollowUpState.Answered && one.EndedAt == touch.CreatedAt && one.Deal.AccountId == touch.AccountId).ToListAsync(cancellation))
        {
            if (!await db.FollowUps.Of(person).AnyAsync(one => one.DealId == ended.DealId && one.EndedAt == null, cancellation))
            {
                ended.Reopen(ReminderTime.At(ended.On, seat.Hours, seat.Zone, seat.Now), seat.Now, FollowUpDays.Chosen);
            }
        }

        db.Remove(touch);
        await db.SaveChangesAsync(cancellation);
        await db.Corrections.Of(person).Where(one => one.TouchId == id).ExecuteDeleteAsync(cancellation);
        await memory.RejudgeAll(person, deal.Account, seat, cancellation);
        return TypedResults.NoContent();
    }
}
