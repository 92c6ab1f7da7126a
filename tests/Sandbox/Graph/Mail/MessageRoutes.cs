using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Graph.Query;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Mail;

/// <summary>Messages: listed over all folders or in one, read, changed, moved, deleted.</summary>
internal static class MessageRoutes
{
    private static readonly string[] Read = ["Mail.Read", "Mail.ReadWrite"];
    private static readonly string[] Write = ["Mail.ReadWrite"];

    public static readonly GraphRoute[] All =
    [
        new("GET", "messages", Read, call => List(call, call.Mailbox.Items, "messages")),
        new("GET", "mailFolders/{folder}/messages", Read, InFolder),
        new("GET", "messages/{message}", Read, call => MessageView.One(call, call.Message)),
        new("PATCH", "messages/{message}", Write, Change),
        new("DELETE", "messages/{message}", Write, Delete),
        new("POST", "messages/{message}/permanentDelete", Write, Remove),
        new("POST", "messages/{message}/move", Write, Move),
        new("POST", "messages/{message}/copy", Write, Copy),
    ];

    private static GraphAnswer InFolder(GraphCall call)
    {
        var folder = call.FindFolder(call.Values["folder"]);
        return List(call, call.Mailbox.Items.Where(item => item.Folder == folder), $"mailFolders('{folder}')/messages");
    }

    private static GraphAnswer List(GraphCall call, IEnumerable<MailItem> items, string context) =>
        Listing.Page(call, "message",
            items.OrderByDescending(item => (string?)item.Content["receivedDateTime"], StringComparer.Ordinal),
            item => item.Content, item => MessageView.Show(call, item), context);

    private static GraphAnswer Change(GraphCall call)
    {
        var item = call.Message;
        MessageRules.Write(call.Mailbox, item, MessageRules.Checked(call.Given, item.IsDraft), call.Now);
        return MessageView.One(call, item);
    }

    // Deleting moves to Deleted Items; deleting from there is for good.
    private static GraphAnswer Delete(GraphCall call)
    {
        var item = call.Message;
        if (item.Folder == MailFolders.Deleted)
        {
            return Remove(call);
        }

        call.Mailbox.Move(item, MailFolders.Deleted, call.Now);
        return GraphAnswer.NoContent();
    }

    private static GraphAnswer Remove(GraphCall call)
    {
        call.Mailbox.Items.Remove(call.Message);
        return GraphAnswer.NoContent();
    }

    private static GraphAnswer Move(GraphCall call)
    {
        var item = call.Message;
        call.Mailbox.Move(item, Destination(call), call.Now);
        return MessageView.One(call, item, 201);
    }

    private static GraphAnswer Copy(GraphCall call)
    {
        var content = (JsonObject)call.Message.Content.DeepClone();
        return MessageView.One(call, call.Mailbox.Add(content, Destination(call), call.Now), 201);
    }

    private static string Destination(GraphCall call)
    {
        foreach (var name in call.Given.Select(property => property.Key).Where(name => !name.Equals("DestinationId", StringComparison.OrdinalIgnoreCase)))
        {
            throw GraphRefusal.BadRequest($"The parameter '{name}' in the request payload is not a valid parameter for the operation.");
        }

        return call.Given.FirstOrDefault().Value is JsonValue value && value.TryGetValue<string>(out var folder)
            ? call.FindFolder(folder)
            : throw GraphRefusal.BadRequest("The DestinationId parameter is missing.");
    }
}
