using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>What we keep about the person who asks: theirs to see, to take along, and to have erased.</summary>
internal static class MyDataEndpoints
{
    public static void MapMyData(this IEndpointRouteBuilder api)
    {
        var mine = api.MapGroup("/me/data").WithTags("My data");
        mine.MapGet("", Show).WithName("showMyData");
        mine.MapDelete("", EraseMe).WithName("eraseMe");
        mine.MapDelete("/accounts/{id:guid}", EraseAccount).WithName("eraseAccount");
        mine.MapDelete("/deals/{id:guid}", EraseDeal).WithName("eraseDeal");
    }

    private static async Task<Ok<MyDataReply>> Show(Caller caller, FollowUpDb db, IClock clock, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var person = await db.Know(caller.TenantId, caller.ObjectId, now, cancellation);
        var kept = new Dictionary<string, IReadOnlyList<JsonElement>>(StringComparer.Ordinal);
        foreach (var kind in OwnKind.Of(db))
        {
            kept[kind.Name] = await kind.Read(db, person, cancellation);
        }

        kept["Me"] = [Written(new { person.TenantId, person.ObjectId, person.Address, person.Name, person.Zone, person.Hours, person.MostADay, person.CreatedAt })];
        kept["SawMyHolds"] = [.. (await db.SeenBy(person, cancellation)).Select(one => Written(new { one.HoldId, one.Firm, one.Who, one.At }))];

        return TypedResults.Ok(new MyDataReply(now, kept));
    }

    private static JsonElement Written(object row) => JsonSerializer.SerializeToElement(row, Options);

    private static JsonSerializerOptions Options { get; } = Wire.Options();

    private static async Task<Results<Ok<ErasedReply>, NotFound, ProblemHttpResult>> EraseMe(Caller caller, Eraser eraser, MailboxTokens tokens, FollowUpDb db, IClock clock, CancellationToken cancellation)
    {
        var person = await db.Know(caller.TenantId, caller.ObjectId, clock.GetCurrentInstant(), cancellation);
        return await eraser.Erase(
            caller,
            person,
            which: null,
            async () =>
            {
                await db.ErasePerson(person, CancellationToken.None);
                await tokens.Forget(caller);
            },
            cancellation);
    }

    private static async Task<Results<Ok<ErasedReply>, NotFound, ProblemHttpResult>> EraseAccount(Guid id, Caller caller, Eraser eraser, FollowUpDb db, IClock clock, CancellationToken cancellation)
    {
        var person = await db.Know(caller.TenantId, caller.ObjectId, clock.GetCurrentInstant(), cancellation);
        return await db.Accounts.Of(person).AnyAsync(one => one.Id == id, cancellation)
            ? await eraser.Erase(caller, person, db.Deals.Of(person).Where(one => one.AccountId == id), () => db.EraseAccount(person, id, CancellationToken.None), cancellation)
            : TypedResults.NotFound();
    }

    private static async Task<Results<Ok<ErasedReply>, NotFound, ProblemHttpResult>> EraseDeal(Guid id, Caller caller, Eraser eraser, FollowUpDb db, IClock clock, CancellationToken cancellation)
    {
        var person = await db.Know(caller.TenantId, caller.ObjectId, clock.GetCurrentInstant(), cancellation);
        return await db.Deals.Of(person).AnyAsync(one => one.Id == id, cancellation)
            ? await eraser.Erase(caller, person, db.Deals.Of(person).Where(one => one.Id == id), () => db.EraseDeal(person, id, CancellationToken.None), cancellation)
            : TypedResults.NotFound();
    }
}
