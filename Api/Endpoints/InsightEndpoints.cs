using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps.Learning;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>What the deals so far teach.</summary>
internal static class InsightEndpoints
{
    public static void MapInsights(this IEndpointRouteBuilder api) => api.MapGet("/insights", Show).WithName("insights").WithTags("Insights");

    private static async Task<Ok<InsightsReply>> Show(Caller caller, DealViews views, PastDeals past, CancellationToken cancellation)
    {
        var (person, seat) = await views.Asked(caller, cancellation);
        var deals = await past.All(person, seat, cancellation);
        return TypedResults.Ok(new InsightsReply(
            seat.Today,
            ThirdOutcome.Of(deals),
            GivingUp.Of(deals),
            [.. deals.Where(deal => deal.End == DealEnd.Lost).OrderByDescending(deal => deal.LastContact).Select(Lost)],
            deals.Count(deal => deal.End == DealEnd.Won),
            deals.Count(deal => deal.End == DealEnd.Open)));
    }

    private static LostDeal Lost(PastDeal deal) => new(Guid.Parse(deal.Id), deal.Name, deal.AccountName, deal.LastContact, deal.Loss?.Chosen, deal.Loss?.Why, deal.Loss?.Evidence is { Length: > 0 } words ? words : null);
}
