using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>When the person who asks may be reminded, and how often: by their mailbox until they say otherwise.</summary>
internal static class SettingsEndpoints
{
    public static void MapSettings(this IEndpointRouteBuilder api)
    {
        var settings = api.MapGroup("/me/settings").WithTags("Settings");
        settings.MapGet("", Show).WithName("showSettings");
        settings.MapPut("", Change).WithName("changeSettings");
    }

    private static async Task<Ok<SettingsReply>> Show(Caller caller, FollowUpDb db, IClock clock, CancellationToken cancellation) =>
        TypedResults.Ok(AsReply(await db.Know(caller.TenantId, caller.ObjectId, clock.GetCurrentInstant(), cancellation)));

    private static async Task<Results<Ok<SettingsReply>, ProblemHttpResult>> Change(SettingsRequest request, Caller caller, FollowUpDb db, IClock clock, CancellationToken cancellation)
    {
        var person = await db.Know(caller.TenantId, caller.ObjectId, clock.GetCurrentInstant(), cancellation);
        var isTheirs = request.Days is not null || request.From is not null || request.Until is not null;
        var wished = isTheirs ? WorkingHours.Of(request.Days ?? person.Hours.Days, request.From ?? person.Hours.From, request.Until ?? person.Hours.Until) : null;
        if (isTheirs && wished is null)
        {
            return TypedResults.Problem(Problems.OfFields(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["days"] = ["Name at least one day, and an hour to begin that comes before the one to end."] }));
        }

        person.Wishes(wished, request.MostADay);
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Ok(AsReply(person));
    }

    private static SettingsReply AsReply(Person person) => new(person.Hours.Days, person.Hours.From, person.Hours.Until, person.ChosenHours is null, person.MostADay);
}
