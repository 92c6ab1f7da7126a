using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NodaTime;
using OutlookFollowUp.Sandbox.Controls;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Notifications;

/// <summary>The subscriptions there are: made after a handshake, renewed, ended, and served when mail comes.</summary>
internal sealed class SubscriptionPlace(IClock clock, Faults faults, NotificationSender sender)
{
    private readonly ConcurrentDictionary<string, Subscription> subscriptions = new(StringComparer.Ordinal);
    private readonly ConcurrentStack<(Subscription Subscription, MailItem Item, string Change)> late = new();

    public async Task<GraphAnswer> Answer(GraphCall call)
    {
        if (!call.Grant.Scopes.Contains("Mail.Read") && !call.Grant.Scopes.Contains("Mail.ReadWrite"))
        {
            throw GraphRefusal.Denied();
        }

        return (call.Method, call.Path.Count) switch
        {
            ("GET", 1) => GraphAnswer.Ok(new JsonObject { ["value"] = Of(call.Mailbox) }),
            ("POST", 1) => await Add(call),
            ("GET", 2) => GraphAnswer.Ok(Find(call).Content.DeepClone()),
            ("PATCH", 2) => Renew(call),
            ("DELETE", 2) => Remove(call),
            ("POST", 3) when call.Path[2] == "reauthorize" && Find(call) is not null => GraphAnswer.NoContent(),
            _ => throw GraphRefusal.BadUri($"Resource not found for the segment '{call.Path[^1]}'."),
        };
    }

    public JsonArray Of(Mailbox mailbox) =>
        new([.. Living().Where(one => one.Mailbox == mailbox).Select(one => one.Content.DeepClone())]);

    /// <summary>Tells whoever wants to know what has happened in a mailbox, and waits until they have answered.</summary>
    public async Task TellOf(Mailbox mailbox)
    {
        foreach (var (item, change) in mailbox.Happened())
        {
            await Tell(mailbox, item, change);
        }
    }

    /// <summary>Sends what was kept back, the last of it first.</summary>
    public async Task SendLate()
    {
        while (late.TryPop(out var one))
        {
            await sender.Send(one.Subscription, one.Item, one.Change);
        }
    }

    /// <summary>Says that something happened to the subscriptions of a mailbox themselves.</summary>
    public async Task Endanger(Mailbox mailbox, string lifecycleEvent)
    {
        foreach (var subscription in Living().Where(one => one.Mailbox == mailbox).ToList())
        {
            if (lifecycleEvent == "subscriptionRemoved")
            {
                subscriptions.TryRemove(subscription.Id, out _);
            }

            await sender.Warn(subscription, lifecycleEvent);
        }
    }

    private async Task Tell(Mailbox mailbox, MailItem item, string change)
    {
        var times = faults.Notifications switch { NotificationFault.Drop or NotificationFault.Late => 0, NotificationFault.Double => 2, _ => 1 };
        foreach (var subscription in Living().Where(one => one.Mailbox == mailbox && one.Wants(item, change)))
        {
            if (faults.Notifications == NotificationFault.Late)
            {
                late.Push((subscription, item, change));
            }

            for (var i = 0; i < times; i++)
            {
                await sender.Send(subscription, item, change);
            }
        }
    }

    private IEnumerable<Subscription> Living()
    {
        var now = clock.GetCurrentInstant();
        foreach (var dead in subscriptions.Values.Where(one => one.Expires <= now))
        {
            subscriptions.TryRemove(dead.Id, out _);
        }

        return subscriptions.Values.OrderBy(one => one.Id, StringComparer.Ordinal);
    }

    private Subscription Find(GraphCall call) =>
        Living().FirstOrDefault(one => one.Id == call.Path[1] && one.Mailbox == call.Mailbox)
            ?? throw new GraphRefusal(404, "ResourceNotFound", "The object was not found.");

    private async Task<GraphAnswer> Add(GraphCall call)
    {
        var content = SubscriptionRules.Checked(call, clock.GetCurrentInstant());
        if (Living().Any(one => one.Mailbox == call.Mailbox && JsonNode.DeepEquals(one.Content["resource"], content["resource"]) && JsonNode.DeepEquals(one.Content["changeType"], content["changeType"])))
        {
            throw new GraphRefusal(409, "ExtensionError", "Subscription with the same resource and change type already exists.");
        }

        foreach (var url in new[] { "notificationUrl", "lifecycleNotificationUrl" }.Select(name => (string?)content[name]).OfType<string>())
        {
            if (await sender.Handshake(new Uri(url)) is { } trouble)
            {
                throw new GraphRefusal(400, "ValidationError", $"Subscription validation request failed. {trouble}");
            }
        }

        var subscription = new Subscription(call.Mailbox, content, call.Prefer.ImmutableIds);
        subscriptions[subscription.Id] = subscription;
        return GraphAnswer.Created(content.DeepClone());
    }

    private GraphAnswer Renew(GraphCall call)
    {
        var subscription = Find(call);
        foreach (var name in call.Given.Select(property => property.Key).Where(name => name is not ("expirationDateTime" or "notificationUrl")))
        {
            throw new GraphRefusal(400, "ExtensionError", $"The property '{name}' of a subscription cannot be changed.");
        }

        subscription.Content["expirationDateTime"] = SubscriptionRules.Expiration(call.Given, clock.GetCurrentInstant());
        return GraphAnswer.Ok(subscription.Content.DeepClone());
    }

    private GraphAnswer Remove(GraphCall call)
    {
        subscriptions.TryRemove(Find(call).Id, out _);
        return GraphAnswer.NoContent();
    }
}
