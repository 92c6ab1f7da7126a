using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using OutlookFollowUp.Api.Identity;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Keeps one person's runaway client from taking the service away from the others. Nobody working by hand ever meets it.</summary>
internal sealed class PerPersonLimit : IRateLimiterPolicy<string>
{
    private const int PerSecond = 400;

    public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected { get; } = (context, _) =>
    {
        context.HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.HttpContext.Response.Headers.RetryAfter = "1";
        return ValueTask.CompletedTask;
    };

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
        RateLimitPartition.GetTokenBucketLimiter(
            Caller.Of(httpContext.User)?.SessionKey ?? "",
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = 2 * PerSecond,
                TokensPerPeriod = PerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            });
}
