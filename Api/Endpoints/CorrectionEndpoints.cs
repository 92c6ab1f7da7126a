using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>What the person tells us the reading got wrong. It is remembered for the thread.</summary>
internal static class CorrectionEndpoints
{
    public static void MapCorrections(this IEndpointRouteBuilder api) => api.MapPost("/corrections", Correct).WithName("correct").WithTags("Corrections");

    private static async Task<Results<Ok<ThreadReply>, ProblemHttpResult>> Correct(CorrectionRequest request, Caller caller, Desk desk, FollowUpDb db, CancellationToken cancellation)
    {
        if (request is { Kind: CorrectionKind.AnotherDay, On: null })
        {
            return TypedResults.Problem(Problems.OfFields(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["on"] = ["Name the right day."] }));
        }

        var opened = await desk.Open(caller, request.ItemId, cancellation);
        if (opened.Answer is not { } open)
        {
            return opened.Refusal!.AsProblem();
        }

        var correction = await db.Corrections.Of(open.Person).SingleOrDefaultAsync(one => one.ThreadId == open.Thread.ThreadId && one.FindingId == request.FindingId, cancellation)
            ?? db.Add(Correction.New(open.Person, open.Thread.ThreadId, request.FindingId, open.Now)).Entity;
        correction.Says(request.Kind, request.On, open.Now);
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Ok((await desk.Reread(open, cancellation)).AsReply());
    }
}
