using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Notifications;

/// <summary>Calls back whoever subscribed: first to see that they are there, then whenever something happens.</summary>
internal sealed class NotificationSender : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan[] TryAgain = [TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(2)];
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = Patience };
    private readonly CancellationTokenSource stopped = new();

    /// <summary>What is wrong with the answer to the handshake; null when it is right.</summary>
    public async Task<string?> Handshake(Uri url)
    {
        // A text that has to be decoded: whoever echoes it as it came is not listening.
        var token = $"Validation: Testing client application reachability for subscription Request-Id: {Guid.NewGuid()}";
        var asked = new UriBuilder(url);
        asked.Query = (asked.Query.Length > 1 ? asked.Query + "&" : "") + "validationToken=" + Uri.EscapeDataString(token);
        try
        {
            using var answer = await client.PostAsync(asked.Uri, content: null);
            return answer.StatusCode != HttpStatusCode.OK ? $"The endpoint answered {(int)answer.StatusCode}."
                : answer.Content.Headers.ContentType?.MediaType != "text/plain" ? "The endpoint did not answer in plain text."
                : await answer.Content.ReadAsStringAsync() != token ? "The endpoint did not repeat the token."
                : null;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return "The endpoint did not answer.";
        }
    }

    /// <summary>Sends once and waits for the answer; when it was refused, tries again later by itself.</summary>
    public async Task Send(Subscription subscription, MailItem item, string change)
    {
        var body = new JsonObject { ["value"] = new JsonArray(Notification(subscription, item, change)) }.ToJsonString();
        if (!await Delivered(subscription.Url, body))
        {
            _ = Later(subscription.Url, body);
        }
    }

    /// <summary>Says what happened to the subscription itself, where somebody wants to know.</summary>
    public async Task Warn(Subscription subscription, string lifecycleEvent)
    {
        if ((string?)subscription.Content["lifecycleNotificationUrl"] is { } url)
        {
            var warning = new JsonObject
            {
                ["subscriptionId"] = subscription.Id,
                ["subscriptionExpirationDateTime"] = Moment.Text(subscription.Expires),
                ["tenantId"] = subscription.Mailbox.Owner.TenantId.ToString(),
                ["clientState"] = subscription.Content["clientState"]?.DeepClone(),
                ["lifecycleEvent"] = lifecycleEvent,
            };
            await Delivered(new Uri(url), new JsonObject { ["value"] = new JsonArray(warning) }.ToJsonString());
        }
    }

    public void Dispose()
    {
        stopped.Cancel();
        stopped.Dispose();
        client.Dispose();
    }

    private async Task Later(Uri url, string body)
    {
        foreach (var wait in TryAgain)
        {
            await Task.Delay(wait, stopped.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stopped.IsCancellationRequested || await Delivered(url, body))
            {
                return;
            }
        }
    }

    private async Task<bool> Delivered(Uri url, string body)
    {
        try
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync(url, content, stopped.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or ObjectDisposedException)
        {
            return false;
        }
    }

    private static JsonObject Notification(Subscription subscription, MailItem item, string change)
    {
        var id = subscription.ImmutableIds ? ItemIds.ImmutableId(subscription.Mailbox.Id, item) : ItemIds.OrdinaryId(subscription.Mailbox.Id, item);
        var resource = $"Users/{subscription.Mailbox.Owner.ObjectId}/Messages/{id}";
        return new JsonObject
        {
            ["subscriptionId"] = subscription.Id,
            ["subscriptionExpirationDateTime"] = Moment.Text(subscription.Expires),
            ["changeType"] = change,
            ["resource"] = resource,
            ["clientState"] = subscription.Content["clientState"]?.DeepClone(),
            ["tenantId"] = subscription.Mailbox.Owner.TenantId.ToString(),
            ["resourceData"] = new JsonObject
            {
                ["@odata.type"] = "#Microsoft.Graph.Message",
                ["@odata.id"] = resource,
                ["@odata.etag"] = $"W/\"{(string?)item.Content["changeKey"]}\"",
                ["id"] = id,
            },
        };
    }
}
