using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Contracts;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>The thread behind an open mail: what it says, what to do, what is kept about it.</summary>
internal static class ThreadEndpoints
{
    public static void MapThreads(this IEndpointRouteBuilder api) => api.MapGet("/threads", Open).WithName("openThread").WithTags("Threads");

    private static async Task<Results<Ok<ThreadReply>, ProblemHttpResult>> Open([Required, StringLength(1000)] string itemId, Caller caller, Desk desk, CancellationToken cancellation)
    {
        var opened = await desk.Open(caller, itemId, cancellation);
        return opened.Answer is { } open ? TypedResults.Ok(open.AsReply()) : opened.Refusal!.AsProblem();
    }
}
