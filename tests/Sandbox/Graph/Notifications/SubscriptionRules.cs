using System.Text.Json.Nodes;
using NodaTime;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Notifications;

/// <summary>What a subscription must say, and for how long it may live.</summary>
internal static class SubscriptionRules
{
    private static readonly Duration Longest = Duration.FromMinutes(10_080);
    private static readonly Duration Shortest = Duration.FromMinutes(45);

    public static JsonObject Checked(GraphCall call, Instant now)
    {
        var given = call.Given;
        GraphModel.CheckBody("subscription", given);
        foreach (var name in new[] { "changeType", "notificationUrl", "resource" })
        {
            if ((string?)given[name] is not { Length: > 0 })
            {
                throw new GraphRefusal(400, "InvalidRequest", $"The property '{name}' is required.");
            }
        }

        if (((string?)given["clientState"])?.Length > 128)
        {
            throw new GraphRefusal(400, "InvalidRequest", "ClientState must not exceed 128 characters.");
        }

        if (!((string)given["changeType"]!).Split(',').All(change => change is "created" or "updated" or "deleted"))
        {
            throw new GraphRefusal(400, "InvalidRequest", "changeType is made of created, updated and deleted.");
        }

        if (Subscription.FolderOf((string)given["resource"]!, call.Mailbox) is null)
        {
            throw new GraphRefusal(400, "ExtensionError", $"Resource '{(string?)given["resource"]}' is not supported.");
        }

        foreach (var url in new[] { "notificationUrl", "lifecycleNotificationUrl" }.Select(name => (string?)given[name]).OfType<string>())
        {
            // Graph insists on https and goes anywhere; this stand-in goes to this machine only.
            if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || !uri.IsLoopback)
            {
                throw new GraphRefusal(400, "InvalidRequest", "The notification URL must be an address on this machine.");
            }
        }

        var content = (JsonObject)given.DeepClone();
        content["id"] = Guid.NewGuid().ToString();
        content["applicationId"] = call.Grant.ClientId;
        content["creatorId"] = call.Mailbox.Owner.ObjectId.ToString();
        content["expirationDateTime"] = Expiration(given, now);
        return content;
    }

    public static string Expiration(JsonObject given, Instant now)
    {
        if (Moment.Read((string?)given["expirationDateTime"]) is not { } asked)
        {
            throw new GraphRefusal(400, "InvalidRequest", "The property 'expirationDateTime' is required.");
        }

        return asked > now + Longest
            ? throw new GraphRefusal(400, "ExtensionError", "Subscription expiration can only be 10080 minutes in the future.")
            : Moment.Text(Instant.Max(asked, now + Shortest));
    }
}
