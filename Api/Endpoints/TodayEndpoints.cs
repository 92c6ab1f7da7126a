using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>What wants doing, without a mail open. It asks nobody but our own database, so it stands when Outlook does not.</summary>
internal static class TodayEndpoints
{
    public static void MapToday(this IEndpointRouteBuilder api) => api.MapGet("/today", Today).WithName("today").WithTags("Today");

    private static async Task<Ok<TodayReply>> Today(Caller caller, FollowUpDb db, IClock clock, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var person = await db.Know(caller.TenantId, caller.ObjectId, now, cancellation);
        var today = now.InZone(person.Zone is { } zone ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? DateTimeZone.Utc : DateTimeZone.Utc).Date;
        var kept = await db.FollowUps.AsNoTracking().Include(one => one.Deal.Account).Of(person).Where(one => one.EndedAt == null).OrderBy(one => one.On).ThenBy(one => one.CreatedAt).ToListAsync(cancellation);
        var groups = from followUp in kept
                     let kind = TodayList.GroupOf(followUp.State, followUp.On, today)
                     where kind is not null
                     group followUp.AsReply() by kind.Value into rows
                     orderby rows.Key
                     select new TodayGroup(rows.Key, [.. rows], []);
        return TypedResults.Ok(new TodayReply(today, [.. groups]));
    }
}
