using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace OutlookFollowUp.Api.Identity;

/// <summary>A checked token opens a door only when it speaks for a person, and for one whose firm may come in.</summary>
internal sealed class KnownPerson : IAuthorizationRequirement
{
    /// <summary>Why a person of a firm that is not on the list was turned away.</summary>
    public const string FirmNotAllowed = "firmNotAllowed";
}

/// <summary>Looks whom a token speaks for.</summary>
internal sealed class KnownPersonHandler(IOptionsMonitor<SignInOptions> options) : AuthorizationHandler<KnownPerson>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, KnownPerson requirement)
    {
        if (Caller.Of(context.User) is not { } caller)
        {
            return Task.CompletedTask;
        }

        if (options.CurrentValue.LetsIn(caller.TenantId))
        {
            context.Succeed(requirement);
        }
        else
        {
            context.Fail(new(this, KnownPerson.FirmNotAllowed));
        }

        return Task.CompletedTask;
    }
}
