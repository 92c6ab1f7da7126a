using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Calendar;
using OutlookFollowUp.FollowUps.Pace;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>What the person knows better about a firm: where it is, and in which manner its people like to be met.</summary>
internal static class AccountTraitEndpoints
{
    public static void MapAccountTraits(this IEndpointRouteBuilder api)
    {
        var account = api.MapGroup("/accounts/{id:guid}").WithTags("Accounts");
        account.MapPut("/country", Place).WithName("setCountry");
        account.MapPut("/manner", Meet).WithName("setManner");
        api.MapGet("/countries", List).WithName("listCountries").WithTags("Accounts");
    }

    private static Ok<CountryRow[]> List() => TypedResults.Ok(CountryNames.All.Select(one => new CountryRow(one.Code, one.Name)).ToArray());

    private static async Task<Results<Ok<AccountReply>, NotFound, ProblemHttpResult>> Place(Guid id, SetCountryRequest request, Caller caller, DealViews views, AccountMemory memory, FollowUpDb db, CancellationToken cancellation)
    {
        var chosen = request.Code is { Length: > 0 } code ? CustomerCountry.Chosen(code) : null;
        if (chosen is null && request.Code is { Length: > 0 })
        {
            return TypedResults.Problem(Problems.OfFields(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["code"] = ["We know the public holidays of no such country."] }));
        }

        return await Change(id, account => account.IsChosenToBeIn(chosen), caller, views, memory, db, cancellation);
    }

    private static Task<Results<Ok<AccountReply>, NotFound, ProblemHttpResult>> Meet(Guid id, SetMannerRequest request, Caller caller, DealViews views, AccountMemory memory, FollowUpDb db, CancellationToken cancellation) =>
        Change(id, account => account.IsMet(request.Manner is Manner.Unknown ? null : request.Manner), caller, views, memory, db, cancellation);

    private static async Task<Results<Ok<AccountReply>, NotFound, ProblemHttpResult>> Change(Guid id, Action<Account> change, Caller caller, DealViews views, AccountMemory memory, FollowUpDb db, CancellationToken cancellation)
    {
        var (person, seat) = await views.Asked(caller, cancellation);
        if (await db.Accounts.Of(person).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } account)
        {
            return TypedResults.NotFound();
        }

        change(account);
        await db.SaveChangesAsync(cancellation);
        await memory.RejudgeAll(person, account, seat, cancellation);
        return TypedResults.Ok(await views.Show(person, account, seat, cancellation));
    }
}
