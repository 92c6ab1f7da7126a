using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps.Deals;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>The firms of the person who asks.</summary>
internal static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder api)
    {
        var accounts = api.MapGroup("/accounts").WithTags("Accounts");
        accounts.MapGet("", List).WithName("listAccounts");
        accounts.MapGet("/{id:guid}", Show).WithName("showAccount");
    }

    private static async Task<Ok<AccountRow[]>> List(Caller caller, DealViews views, FollowUpDb db, CancellationToken cancellation)
    {
        var (person, seat) = await views.Asked(caller, cancellation);
        var accounts = await db.Accounts.AsNoTracking().Of(person).ToListAsync(cancellation);
        var deals = await db.Deals.AsNoTracking().Of(person).Select(one => new { one.AccountId, one.State, one.WaitingFor, one.Until }).ToListAsync(cancellation);
        var last = await db.DealThreads.AsNoTracking().Of(person).GroupBy(one => one.Deal.AccountId).Select(group => new { Account = group.Key, At = group.Max(one => one.LastAt) }).ToDictionaryAsync(one => one.Account, one => one.At, cancellation);
        var holds = await db.AccountHolds.AsNoTracking().Of(person).Where(one => one.LiftedAt == null && !one.IsNone && (one.Until == null || one.Until > seat.Today)).Select(one => new { one.AccountId, one.Until }).ToListAsync(cancellation);
        var rows = from account in accounts
                   let own = deals.Where(deal => deal.AccountId == account.Id).ToList()
                   let quiet = own.Where(deal => deal is { State: DealState.Waiting, WaitingFor: WaitingFor.Hold }).Select(deal => deal.Until).Concat(holds.Where(hold => hold.AccountId == account.Id).Select(hold => hold.Until)).ToList()
                   let row = new AccountRow(account.Id, account.Name, account.Domain, own.Count(deal => DealLife.IsOpen(deal.State)), last.GetValueOrDefault(account.Id), quiet.Max(), quiet.Count > 0)
                   orderby row.LastContact descending, row.Name
                   select row;
        return TypedResults.Ok(rows.ToArray());
    }

    private static async Task<Results<Ok<AccountReply>, NotFound>> Show(Guid id, Caller caller, DealViews views, FollowUpDb db, CancellationToken cancellation)
    {
        var (person, seat) = await views.Asked(caller, cancellation);
        return await db.Accounts.AsNoTracking().Of(person).SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } account
            ? TypedResults.Ok(await views.Show(person, account, seat, cancellation))
            : TypedResults.NotFound();
    }
}
