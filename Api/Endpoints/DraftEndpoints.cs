using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Contracts;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>The nudge: how it would read, and into Drafts with it.</summary>
internal static class DraftEndpoints
{
    public static void MapDrafts(this IEndpointRouteBuilder api)
    {
        var drafts = api.MapGroup("/drafts").WithTags("Drafts");
        drafts.MapPost("", Make).WithName("makeDraft");
    }

    private static async Task<Results<Ok<DraftReply>, ProblemHttpResult>> Make(MakeDraftRequest request, Caller caller, Desk desk, DraftMaker maker, CancellationToken cancellation)
    {
        var opened = await desk.Open(caller, request.ItemId, cancellation);
        return opened.Answer is { } open
            ? await maker.Make(caller, open, ReplyAddresses.Of(open), request.Body, isPush: false, cancellation)
            : opened.Refusal!.AsProblem();
    }
}
