using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Reads a thread that the caller hands over. It touches no mailbox and stores nothing.</summary>
internal static class ReadingEndpoints
{
    // Forty messages, and one of them with a body of several megabytes.
    private const int LargestThread = 32 * 1024 * 1024;

    public static void MapReadings(this IEndpointRouteBuilder api) =>
        api.MapPost("/readings", Read).WithName("readThread").WithTags("Readings").WithMetadata(new RequestSizeLimitAttribute(LargestThread));

    private static Results<Ok<Reading>, ProblemHttpResult> Read(JsonElement body, IClock clock)
    {
        var handed = HandedThread.Read(body, clock.GetCurrentInstant());
        if (handed.Conversation is not { } thread)
        {
            return TypedResults.Problem(Problems.OfFields(handed.Errors));
        }

        return TypedResults.Ok(ThreadJudge.Read(thread));
    }
}
