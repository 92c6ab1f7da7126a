using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api.Intake;

/// <summary>Door 1: mail knocks. A knock is written down and answered; what it is about is looked up later, by the clock.</summary>
internal static class IntakeRoom
{
    private const int LargestBody = 1024 * 1024;
    private const int LongestToken = 1000;

    /// <summary>Opens the door for knocks and for what endangers a subscription.</summary>
    public static void MapIntake(this WebApplication app)
    {
        var notices = app.MapGroup("/notices").WithMetadata(new RequestSizeLimit(LargestBody)).ExcludeFromDescription();
        notices.MapPost("/mail", Answer);
        notices.MapPost("/lifecycle", Answer);
    }

    // Stored is answered 202, a lie is answered 202 as well, and what cannot be stored throws: then Graph gets a 5xx and comes again.
    private static async Task<IResult> Answer(HttpRequest request, FollowUpDb db, Bell bell, IClock clock, CancellationToken cancellation)
    {
        if (request.Query["validationToken"] is [{ Length: > 0 } token])
        {
            // Repeated as text that nobody takes for a page.
            return token.Length > LongestToken ? TypedResults.BadRequest() : TypedResults.Text(WebUtility.HtmlEncode(token), "text/plain");
        }

        var knocks = await Read(request, cancellation);
        if (knocks is null)
        {
            return TypedResults.BadRequest();
        }

        if (await Store(knocks, db, clock.GetCurrentInstant(), cancellation))
        {
            bell.Ring();
        }

        return TypedResults.Accepted((string?)null);
    }

    private static async Task<IReadOnlyList<Knock>?> Read(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body, new() { MaxDepth = 16 }, cancellation);
            return Knock.Of(body.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A batch of many knocks for one folder is one notice: it says where to look, and once is enough.
    private static async Task<bool> Store(IReadOnlyList<Knock> knocks, FollowUpDb db, Instant now, CancellationToken cancellation)
    {
        var ids = knocks.Select(knock => knock.SubscriptionId).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count == 0)
        {
            return false;
        }

        var folders = await db.WatchedFolders.AsNoTracking().Where(one => one.SubscriptionId != null && ids.Contains(one.SubscriptionId)).ToListAsync(cancellation);
        var proven = from folder in folders
                    from knock in knocks
                    where knock.SubscriptionId == folder.SubscriptionId && knock.Shows(folder.SecretHash)
                    select (folder.Id, knock.Kind);
        var notices = proven.Distinct().Select(one => Notice.New(one.Id, one.Kind, now)).ToList();
        db.AddRange(notices);
        await db.SaveChangesAsync(cancellation);
        return notices.Count > 0;
    }
}
