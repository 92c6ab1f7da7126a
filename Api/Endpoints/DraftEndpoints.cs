using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Contracts;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>The nudge: how it would read, and into Drafts with it.</summary>
internal static class DraftEndpoints
{
    public static void MapDrafts(this IEndpointRouteBuilder api)
    {
        var drafts = api.MapGroup("/drafts").WithTags("Drafts");
        drafts.MapGet("", Preview).WithName("previewDraft");
        drafts.MapPost("", Make).WithName("makeDraft");
    }

    private static async Task<Results<Ok<DraftPreview>, ProblemHttpResult>> Preview([Required, StringLength(1000)] string itemId, Caller caller, Desk desk, CancellationToken cancellation)
    {
        var opened = await desk.Open(caller, itemId, cancellation);
        if (opened.Answer is not { } open)
        {
            return opened.Refusal!.AsProblem();
        }

        return DraftPreview.Of(open.Whole, open.Seat, open.Judged.Judgement.Warnings) is { } preview
            ? TypedResults.Ok(preview)
            : TypedResults.Problem(Problems.Of(StatusCodes.Status404NotFound, "nothingToWrite", "There is nothing here that would be worth their reading now."));
    }

    private static async Task<Results<Ok<DraftReply>, ProblemHttpResult>> Make(MakeDraftRequest request, Caller caller, Desk desk, DraftMaker maker, CancellationToken cancellation)
    {
        var opened = await desk.Open(caller, request.ItemId, cancellation);
        return opened.Answer is { } open
            ? await maker.Make(caller, open, ReplyAddresses.Of(open.Thread, open.Reading, open.Judged.Judgement.NeverWriteTo), request.Body, cancellation)
            : opened.Refusal!.AsProblem();
    }
}
