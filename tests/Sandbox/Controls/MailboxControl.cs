using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Graph.Mail;
using OutlookFollowUp.Sandbox.Graph.Notifications;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Controls;

/// <summary>Shows all that lies in a mailbox.</summary>
internal sealed class MailboxControl(MailboxPlace mailboxes, SubscriptionPlace subscriptions)
{
    public IResult Whole(string user)
    {
        if (!Person.IsAddress(user))
        {
            return Control.Refused("A mailbox is asked for by its mail address.");
        }

        var mailbox = mailboxes.Of(user);
        lock (mailbox.Gate)
        {
            return Control.Json(new JsonObject
            {
                ["messages"] = new JsonArray([.. mailbox.Items.Where(item => !item.IsDraft).Select(item => Show(mailbox, item))]),
                ["drafts"] = new JsonArray([.. mailbox.Items.Where(item => item.IsDraft).Select(item => Show(mailbox, item))]),
                ["tasks"] = new JsonArray([.. mailbox.Lists.AllTasks.Select(Without)]),
                ["events"] = new JsonArray([.. mailbox.Events.Select(one => one.DeepClone())]),
                ["categories"] = new JsonArray([.. mailbox.Categories.Select(one => one.DeepClone())]),
                ["subscriptions"] = subscriptions.Of(mailbox),
            });
        }
    }

    /// <summary>Whose mailboxes there are.</summary>
    public IResult Owners() => Control.Json(new JsonArray([.. mailboxes.All.Select(mailbox => new JsonObject { ["address"] = mailbox.Owner.Address, ["name"] = mailbox.Owner.Name })]));

    /// <summary>A message with everything that Graph would show of it if all were asked for, and under which other ids it is known.</summary>
    public static JsonObject Show(Mailbox mailbox, MailItem item)
    {
        var shown = new JsonObject { ["id"] = ItemIds.OrdinaryId(mailbox.Id, item), ["immutableId"] = ItemIds.ImmutableId(mailbox.Id, item) };
        foreach (var (name, value) in item.Content)
        {
            shown[name] = value?.DeepClone();
        }

        shown["bodyPreview"] = MailText.Preview(item.Content["body"]);
        return shown;
    }

    private static JsonObject Without(JsonObject task)
    {
        var shown = (JsonObject)task.DeepClone();
        shown.Remove("changeKey");
        return shown;
    }
}
