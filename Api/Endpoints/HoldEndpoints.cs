using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Quiet towards a firm: set by hand, confirmed when it was heard, taken away.</summary>
internal static class HoldEndpoints
{
    public static void MapHolds(this IEndpointRouteBuilder api)
    {
        var holds = api.MapGroup("/holds").WithTags("Holds");
        holds.MapPost("", Set).WithName("setHold");
        holds.MapDelete("/{id:guid}", Lift).WithName("liftHold");
    }

    private static async Task<Results<Ok<HoldReply>, NotFound, ProblemHttpResult>> Set(SetHoldRequest request, Caller caller, DealViews views, AccountMemory memory, FollowUpDb db, CancellationToken cancellation)
    {
        var (person, seat) = await views.Asked(caller, cancellation);
        if (await db.Accounts.Of(person).SingleOrDefaultAsync(one => one.Id == request.AccountId, cancellation) is not { } account)
        {
            return TypedResults.NotFound();
        }

        if (request.Until is { } until && FollowUpDays.Refuse(until, seat.Today) is { } badDay)
        {
            return badDay;
        }

        var soFar = await memory.SoFar(person, account, null, null, seat, cancellation);
        var heard = request.HeardId is null ? null : AccountJudge.Decide(new(), soFar with { Holds = [] }, seat).Heard.FirstOrDefault(one => one.Id == request.HeardId);
        if (request.HeardId is not null && heard is null)
        {
            return TypedResults.Problem(Problems.Of(StatusCodes.Status409Conflict, "notHeard", "These words are not asking for quiet any more."));
        }

        var hold = (request.HeardId is null ? null : await db.AccountHolds.Of(person).FirstOrDefaultAsync(one => one.AccountId == account.Id && one.HeardId == request.HeardId, cancellation))
            ?? db.Add(AccountHold.On(account, person, person.Name ?? "", seat.Now)).Entity;
        hold.Says(request.Until ?? heard?.Until, PlainWords.Line(request.Reason ?? "", 300), heard?.Id, request.IsNone && heard is not null, heard?.Evidence, heard?.SaidAt ?? seat.Now);
        await db.SaveChangesAsync(cancellation);
        await memory.RejudgeAll(person, account, seat, cancellation);
        return TypedResults.Ok(hold.AsKept(person.Id).AsReply());
    }

    private static async Task<Results<NoContent, NotFound>> Lift(Guid id, Caller caller, DealViews views, AccountMemory memory, FollowUpDb db, CancellationToken cancellation)
    {
        var (person, seat) = await views.Asked(caller, cancellation);
        if (await db.AccountHolds.Of(person).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } hold)
        {
            return TypedResults.NotFound();
        }

        hold.Lift(seat.Now);
        await db.SaveChangesAsync(cancellation);
        var account = await db.Accounts.Of(person).SingleAsync(one => one.Id == hold.AccountId, cancellation);
        await memory.RejudgeAll(person, account, seat, cancellation);
        return TypedResults.NoContent();
    }
}
