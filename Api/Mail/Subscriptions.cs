using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Subscriptions: made once, renewed before they end, made anew when they are gone.</summary>
internal static class Subscriptions
{
    private const string Changes = "created,updated";

    /// <summary>Makes one stand.</summary>
    public static async Task<Subscribed> Keep(GraphServiceClient graph, WatchedPlace place, SubscriptionWish wish, KnockOptions knock, CancellationToken cancellation)
    {
        if (wish.KnownId is { } known && await Renew(graph, known, wish, cancellation) is { } renewed)
        {
            return renewed;
        }

        try
        {
            return await Make(graph, place, wish, knock, cancellation);
        }
        catch (ODataError twice) when (twice.ResponseStatusCode == StatusCodes.Status409Conflict)
        {
            // One stands that we did not hear of, so nobody knows its secret: it makes room for ours.
            await Clear(graph, place, knock, cancellation);
            return await Make(graph, place, wish, knock, cancellation);
        }
    }

    /// <summary>Ends them.</summary>
    public static async Task<Cleared> End(GraphServiceClient graph, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        foreach (var id in ids)
        {
            try
            {
                await graph.Subscriptions[id].DeleteAsync(cancellationToken: cancellation);
            }
            catch (ODataError gone) when (gone.ResponseStatusCode == StatusCodes.Status404NotFound)
            {
                // Then it is as wished.
            }
        }

        return new();
    }

    private static async Task<Subscribed?> Renew(GraphServiceClient graph, string id, SubscriptionWish wish, CancellationToken cancellation)
    {
        try
        {
            var renewed = await graph.Subscriptions[id].PatchAsync(new() { ExpirationDateTime = wish.Until.ToDateTimeOffset() }, cancellationToken: cancellation);
            return new(id, Until(renewed, wish), IsNew: false);
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
            return null;
        }
    }

    private static async Task<Subscribed> Make(GraphServiceClient graph, WatchedPlace place, SubscriptionWish wish, KnockOptions knock, CancellationToken cancellation)
    {
        var made = await graph.Subscriptions.PostAsync(
            new()
            {
                ChangeType = Changes,
                Resource = Resource(place),
                NotificationUrl = knock.ForMail().AbsoluteUri,
                LifecycleNotificationUrl = knock.ForLifecycle().AbsoluteUri,
                ClientState = wish.Secret,
                ExpirationDateTime = wish.Until.ToDateTimeOffset(),
            },
            cancellationToken: cancellation);
        return new(made?.Id ?? throw new HttpRequestException("Graph made a subscription without an id."), Until(made, wish), IsNew: true);
    }

    private static async Task Clear(GraphServiceClient graph, WatchedPlace place, KnockOptions knock, CancellationToken cancellation)
    {
        var page = await graph.Subscriptions.GetAsync(cancellationToken: cancellation);
        var same = (page?.Value ?? []).Where(one => string.Equals(one.Resource, Resource(place), StringComparison.OrdinalIgnoreCase) && string.Equals(one.NotificationUrl, knock.ForMail().AbsoluteUri, StringComparison.OrdinalIgnoreCase));
        foreach (var one in same)
        {
            await graph.Subscriptions[one.Id].DeleteAsync(cancellationToken: cancellation);
        }
    }

    private static string Resource(WatchedPlace place) => $"me/mailFolders('{FolderChanges.Name(place)}')/messages";

    private static Instant Until(Subscription? one, SubscriptionWish wish) =>
        one?.ExpirationDateTime is { } until ? Instant.FromDateTimeOffset(until) : wish.Until;
}
