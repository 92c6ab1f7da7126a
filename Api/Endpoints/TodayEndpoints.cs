using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>What wants doing, without a mail open. It asks nobody but our own database, so it stands when Outlook does not.</summary>
internal static class TodayEndpoints
{
    public static void MapToday(this IEndpointRouteBuilder api) => api.MapGet("/today", Today).WithName("today").WithTags("Today");

    private static async Task<Ok<TodayReply>> Today(Caller caller, DealViews views, AccountMemory memory, FollowUpDb db, CancellationToken cancellation)
    {
        var (person, seat) = await views.Asked(caller, cancellation);
        var kept = await db.FollowUps.AsNoTracking().Include(one => one.Deal.Account).Of(person).Where(one => one.EndedAt == null).OrderBy(one => one.On).ThenBy(one => one.CreatedAt).ToListAsync(cancellation);
        var followUps = kept.ToLookup(followUp => TodayList.GroupOf(followUp.State, followUp.On, seat.Today), FollowUpReplies.AsReply);
        var rows = TodayGroups.Of(await memory.JudgeAll(person, seat, cancellation), seat);
        var groups = from kind in Enum.GetValues<TodayKind>()
                     let one = new TodayGroup(kind, [.. followUps[kind]], rows.GetValueOrDefault(kind, []))
                     where one.FollowUps.Count + one.Rows.Count > 0
                     select one;
        return TypedResults.Ok(new TodayReply(seat.Today, [.. groups]));
    }
}
