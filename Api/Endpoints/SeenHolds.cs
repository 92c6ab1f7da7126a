using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Writes down which quiets of colleagues somebody was shown, whatever door showed them. The clock, which looks at them too, is nobody who sees.</summary>
internal sealed class SeenHolds(IClock clock) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var answer = await next(context);
        var (services, user) = (context.HttpContext.RequestServices, context.HttpContext.User);
        if (services.GetRequiredService<AccountMemory>().Lent is { Count: > 0 } lent && Caller.Of(user) is { } caller)
        {
            var (db, now) = (services.GetRequiredService<FollowUpDb>(), clock.GetCurrentInstant());
            await db.Sees(await db.Know(caller.TenantId, caller.ObjectId, now, CancellationToken.None), lent, now, CancellationToken.None);
        }

        return answer;
    }
}
