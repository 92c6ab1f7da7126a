using Microsoft.AspNetCore.Http.Features;

namespace OutlookFollowUp.Sandbox.Front;

/// <summary>The address that the Ready line prints ends in a slash; whoever puts "/sandbox/clock" behind it means the clock all the same.</summary>
internal static class Slashes
{
    public static Task Single(HttpContext context, RequestDelegate next)
    {
        var request = context.Features.Get<IHttpRequestFeature>()!;
        if (request.RawTarget.StartsWith("//", StringComparison.Ordinal))
        {
            request.RawTarget = "/" + request.RawTarget.TrimStart('/');
            request.Path = "/" + request.Path.TrimStart('/');
        }

        return next(context);
    }
}
