using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Graph.Notifications;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Controls;

/// <summary>Lets something happen to somebody's subscriptions: they are to be renewed, they are gone, something was missed.</summary>
internal sealed class LifecycleControl(MailboxPlace mailboxes, SubscriptionPlace subscriptions)
{
    private static readonly string[] Events = ["reauthorizationRequired", "subscriptionRemoved", "missed"];

    public Task<IResult> Answer(HttpRequest request) => Control.Read(request, async given =>
    {
        given?.Only("user", "event");
        if (given?.Text("user") is not { } user || !Person.IsAddress(user) || given.Text("event") is not { } name || !Events.Contains(name))
        {
            throw new ControlRefusal($"Say whose subscriptions (\"user\") and which \"event\": {string.Join(", ", Events)}.");
        }

        await subscriptions.Endanger(mailboxes.Of(user), name);
        return Results.NoContent();
    });
}
