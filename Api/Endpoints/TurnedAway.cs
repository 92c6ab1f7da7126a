using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using OutlookFollowUp.Api.Identity;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Says so when it is the whole firm that may not come in: no other sign-in of the person would help.</summary>
internal sealed class TurnedAway(IProblemDetailsService problems) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.AuthorizationFailure?.FailureReasons.Any(reason => reason.Message == KnownPerson.FirmNotAllowed) != true)
        {
            await usual.HandleAsync(next, context, policy, authorizeResult);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        await problems.WriteAsync(new()
        {
            HttpContext = context,
            ProblemDetails = Problems.Of(StatusCodes.Status403Forbidden, KnownPerson.FirmNotAllowed, "Follow-up has not been opened for your organization yet."),
        });
    }
}
