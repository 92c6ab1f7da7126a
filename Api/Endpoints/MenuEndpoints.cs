using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Our categories in the menu that Outlook itself shows on a right-click: whether they are there, and put there when the person asks for it.</summary>
internal static class MenuEndpoints
{
    public static void MapMenu(this IEndpointRouteBuilder api)
    {
        var menu = api.MapGroup("/menu").WithTags("Right-click");
        menu.MapGet("", Show).WithName("showMenu");
        menu.MapPost("", Offer).WithName("offerMenu");
    }

    private static async Task<Ok<MenuReply>> Show(Caller caller, FollowUpDb db, IClock clock, CancellationToken cancellation)
    {
        var person = await db.Know(caller.TenantId, caller.ObjectId, clock.GetCurrentInstant(), cancellation);
        return TypedResults.Ok(new MenuReply(await db.IsMenuOffered(person, cancellation), RightClick.Offered));
    }

    private static async Task<Results<Ok<MenuReply>, ProblemHttpResult>> Offer(Caller caller, IMailWatch watch, FollowUpDb db, IClock clock, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var person = await db.Know(caller.TenantId, caller.ObjectId, now, cancellation);
        if ((await watch.Offer(caller, cancellation)).Refusal is { } refusal)
        {
            return refusal.AsProblem();
        }

        await db.Watch(person, now, cancellation);
        await db.MenuIsOffered(person, cancellation);
        return TypedResults.Ok(new MenuReply(IsOffered: true, RightClick.Offered));
    }
}
