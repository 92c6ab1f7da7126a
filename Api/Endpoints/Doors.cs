using Microsoft.AspNetCore.Authorization;
using OutlookFollowUp.Contracts;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>What all doors have in common: how things look on the wire, how refusals look, who may come in and how often.</summary>
internal static class Doors
{
    private const string PerPerson = "per person";

    // No letter is longer; whole threads, which may be, have a limit of their own.
    private const int LargestRequest = 1024 * 1024;

    /// <summary>Adds what the doors need.</summary>
    public static void AddDoors(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.ConfigureHttpJsonOptions(options => Wire.Configure(options.SerializerOptions));
        services.AddValidation();
        services.AddProblems();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, TurnedAway>();
        services.AddApiDocument();
        services.AddScoped<Desk>();
        services.AddScoped<FollowUpKeeper>();
        services.AddScoped<DraftMaker>();
        services.AddScoped<DealViews>();
        services.AddScoped<FirmWarnings>();
        services.AddScoped<DealMoves>();
        services.AddScoped<DealOutcomes>();
        services.AddScoped<Eraser>();
        services.AddScoped<PastDeals>();
        services.AddRateLimiter(options => options.AddPolicy<string, PerPersonLimit>(PerPerson));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });
    }

    /// <summary>Puts the common parts in front of the doors, in the order a request meets them.</summary>
    public static void UseDoors(this WebApplication app)
    {
        app.UseProblems();
        app.UseSecurityHeaders();
        app.UseApiDocument();
        app.UsePaneFiles();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
    }

    /// <summary>Everything under /api wants a token for our scope.</summary>
    public static RouteGroupBuilder MapApi(this WebApplication app) =>
        app.MapGroup("/api").RequireAuthorization().RequireRateLimiting(PerPerson).AddEndpointFilter<RouteGroupBuilder, SeenHolds>();
}
