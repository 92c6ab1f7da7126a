using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>How we stand with the mailbox of the person who asks. It asks nobody but our own database, so it answers when Outlook does not.</summary>
internal static class StandingEndpoints
{
    public static void MapStanding(this IEndpointRouteBuilder api) => api.MapGet("/standing", Standing).WithName("standing").WithTags("Today");

    private static async Task<Ok<StandingReply>> Standing(Caller caller, FollowUpDb db, IClock clock, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var person = await db.Know(caller.TenantId, caller.ObjectId, now, cancellation);
        var standing = await db.Standings.AsNoTracking().Of(person).SingleOrDefaultAsync(cancellation);
        if (standing?.Wrong is not var (trouble, since))
        {
            return TypedResults.Ok(new StandingReply(null, null, null, []));
        }

        var zone = person.Zone is { } name ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) : null;
        return TypedResults.Ok(new StandingReply(trouble, TroubleLine.Of(trouble, since, zone ?? DateTimeZone.Utc, now), since, trouble == MailboxTrouble.ConsentNeeded ? MailScopes.Read : []));
    }
}
