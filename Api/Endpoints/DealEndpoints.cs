using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>The deals of the person who asks: shown, named, put together, taken apart, ended.</summary>
internal static class DealEndpoints
{
    public static void MapDeals(this IEndpointRouteBuilder api)
    {
        var deals = api.MapGroup("/deals/{id:guid}").WithTags("Deals");
        deals.MapGet("", Show).WithName("showDeal");
        deals.MapPut("/name", Name).WithName("nameDeal");
        deals.MapPost("/merge", Merge).WithName("mergeDeals");
        deals.MapPost("/outcome", Settle).WithName("setOutcome");
        api.MapPost("/threads/deal", Move).WithName("moveThread").WithTags("Deals");
    }

    private static async Task<Results<Ok<DealReply>, NotFound>> Show(Guid id, Caller caller, DealViews views, CancellationToken cancellation)
    {
        var (person, seat) = await views.Asked(caller, cancellation);
        return await views.Find(person, id, cancellation) is { } deal ? TypedResults.Ok(await views.Show(person, deal, seat, cancellation)) : TypedResults.NotFound();
    }

    private static async Task<Results<Ok<DealReply>, NotFound>> Name(Guid id, NameDealRequest request, Caller caller, DealViews views, FollowUpDb db, CancellationToken cancellation)
    {
        var (person, seat) = await views.Asked(caller, cancellation);
        if (await views.Find(person, id, cancellation) is not { } deal)
        {
            return TypedResults.NotFound();
        }

        deal.IsCalled(PlainWords.Line(request.Name, 200));
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Ok(await views.Show(person, deal, seat, cancellation));
    }

    private static async Task<Results<Ok<DealReply>, NotFound, ProblemHttpResult>> Merge(Guid id, MergeDealsRequest request, Caller caller, DealViews views, DealMoves moves, CancellationToken cancellation)
    {
        var (person, seat) = await views.Asked(caller, cancellation);
        if (await views.Find(person, id, cancellation) is not { } deal || await views.Find(person, request.OtherId, cancellation) is not { } other)
        {
            return TypedResults.NotFound();
        }

        if (deal.Id == other.Id || deal.AccountId != other.AccountId)
        {
            return TypedResults.Problem(Problems.Of(StatusCodes.Status409Conflict, "notOneFirm", "Only two deals with the same firm can become one."));
        }

        await moves.Merge(person, deal, other, seat, cancellation);
        return TypedResults.Ok(await views.Show(person, deal, seat, cancellation));
    }

    private static async Task<Results<Ok<DealReply>, NotFound, ProblemHttpResult>> Move(MoveThreadRequest request, Caller caller, DealViews views, DealMoves moves, FollowUpDb db, CancellationToken cancellation)
    {
        var (person, seat) = await views.Asked(caller, cancellation);
        var thread = await db.Thread(person, request.ThreadId, cancellation);
        var deal = request.DealId is { } id ? await views.Find(person, id, cancellation) : null;
        if (thread is null || (request.DealId is not null && deal is null))
        {
            return TypedResults.NotFound();
        }

        var moved = await moves.Move(person, thread, deal, seat, cancellation);
        return TypedResults.Ok(await views.Show(person, moved, seat, cancellation));
    }

    private static async Task<Results<Ok<DealReply>, NotFound, ProblemHttpResult>> Settle(Guid id, SetOutcomeRequest request, Caller caller, DealViews views, DealOutcomes outcomes, CancellationToken cancellation)
    {
        var (person, seat) = await views.Asked(caller, cancellation);
        if (await views.Find(person, id, cancellation) is not { } deal)
        {
            return TypedResults.NotFound();
        }

        return await outcomes.Settle(person, deal, request, seat, cancellation) is { } refused ? refused : TypedResults.Ok(await views.Show(person, deal, seat, cancellation));
    }
}
