using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Reads what changed in a folder, page by page, by Graph's own bookmark.</summary>
internal static class FolderChanges
{
    private const string Fields = "id,conversationId,receivedDateTime,from,categories,flag";
    private const string PageSize = "odata.maxpagesize=200";
    private const int MostPages = 25;

    /// <summary>What changed since the bookmark. A bookmark that Graph does not know any more is thrown away, and all is read from the beginning.</summary>
    public static async Task<MailChanges> Read(GraphServiceClient graph, WatchedPlace place, string? readTo, Instant from, DateTimeZone zone, CancellationToken cancellation)
    {
        if (readTo is not null)
        {
            try
            {
                return await Pages(graph, readTo, zone, isFromStart: false, cancellation);
            }
            catch (ODataError lost) when (IsLost(lost))
            {
                // Once more, from the beginning.
            }
        }

        var filter = Uri.EscapeDataString($"receivedDateTime ge {InstantPattern.General.Format(from)}");
        return await Pages(graph, $"/me/mailFolders/{Name(place)}/messages/delta?$select={Fields}&$filter={filter}", zone, isFromStart: true, cancellation);
    }

    /// <summary>The mails in all folders that carry one of these categories.</summary>
    public static async Task<MailChanges> Categorized(GraphServiceClient graph, IReadOnlyList<string> categories, DateTimeZone zone, CancellationToken cancellation)
    {
        var filter = Uri.EscapeDataString(string.Join(" or ", categories.Select(name => $"categories/any(c:c eq '{name}')")));
        return await Pages(graph, $"/me/messages?$filter={filter}&$select={Fields}&$top=50", zone, isFromStart: false, cancellation);
    }

    /// <summary>The name Graph gives a folder everywhere.</summary>
    public static string Name(WatchedPlace place) => place == WatchedPlace.SentItems ? "sentitems" : "inbox";

    private static bool IsLost(ODataError refused) =>
        refused.ResponseStatusCode == StatusCodes.Status410Gone
        || (refused.ResponseStatusCode is >= 400 and < 500 && refused.Error?.Code is { } code
            && (code.Equals("syncStateNotFound", StringComparison.OrdinalIgnoreCase) || code.Equals("syncStateInvalid", StringComparison.OrdinalIgnoreCase) || code.Equals("resyncRequired", StringComparison.OrdinalIgnoreCase)));

    private static async Task<MailChanges> Pages(GraphServiceClient graph, string first, DateTimeZone zone, bool isFromStart, CancellationToken cancellation)
    {
        var mails = new List<MailChange>();
        var next = first;
        for (var pages = 0; pages < MostPages; pages++)
        {
            var page = await graph.Get(next, cancellation, PageSize);
            mails.AddRange(page.GetProperty("value").EnumerateArray().Where(one => !one.TryGetProperty("@removed", out _)).Select(one => Mail(one, zone)).OfType<MailChange>());
            if (page.Text("@odata.nextLink") is not { } more)
            {
                return new(mails, page.Text("@odata.deltaLink"), IsAll: true, isFromStart);
            }

            next = more;
        }

        return new(mails, next, IsAll: false, isFromStart);
    }

    private static MailChange? Mail(JsonElement one, DateTimeZone zone) => one.Text("id") is not { } id ? null : new(
        id,
        one.Text("conversationId"),
        one.TryGetProperty("from", out var from) && from.ValueKind == JsonValueKind.Object && from.TryGetProperty("emailAddress", out var address) ? address.Text("address")?.ToLowerInvariant() : null,
        InstantPattern.ExtendedIso.Parse(one.Text("receivedDateTime") ?? "") is { Success: true } at ? at.Value : null,
        one.TryGetProperty("categories", out _) && one.TryGetProperty("flag", out _) ? SignsReader.Read(one, zone) : null);
}
