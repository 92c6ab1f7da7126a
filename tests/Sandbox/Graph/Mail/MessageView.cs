using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Graph.Query;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Mail;

/// <summary>A message as Graph shows it to this caller.</summary>
internal static class MessageView
{
    private static readonly HashSet<string> OnlyWhenSelected = new(StringComparer.OrdinalIgnoreCase) { "uniqueBody", "internetMessageHeaders" };
    private static readonly HashSet<string> Navigations = new(StringComparer.OrdinalIgnoreCase) { "attachments", "extensions", "singleValueExtendedProperties", "multiValueExtendedProperties" };

    public static JsonObject Show(GraphCall call, MailItem item)
    {
        GraphModel.CheckSelect("message", call.Query.Select);
        var selected = call.Query.Select;
        bool Wanted(string name) => selected.Count == 0 ? !OnlyWhenSelected.Contains(name) : selected.Contains(name, StringComparer.OrdinalIgnoreCase);

        var shown = new JsonObject
        {
            ["@odata.etag"] = $"W/\"{(string?)item.Content["changeKey"]}\"",
            ["id"] = Id(call, item),
        };
        foreach (var (name, value) in item.Content)
        {
            if (Wanted(name) && !Navigations.Contains(name) && name is not ("body" or "uniqueBody" or "bodyPreview"))
            {
                shown[name] = value?.DeepClone();
            }
        }

        if (Wanted("bodyPreview"))
        {
            shown["bodyPreview"] = MailText.Preview(item.Content["body"]);
        }

        if (Wanted("body"))
        {
            shown["body"] = MailText.As(call.Prefer.BodyType, item.Content["body"]!);
        }

        if (Wanted("uniqueBody"))
        {
            shown["uniqueBody"] = MailText.As(call.Prefer.BodyType, item.Content["uniqueBody"] ?? UniqueBody.Of(call.Mailbox, item));
        }

        foreach (var expansion in Expansion.Read(call.Query.Expand, "message"))
        {
            shown[expansion.Name] = expansion.Of(item.Content);
        }

        return shown;
    }

    public static string Id(GraphCall call, MailItem item) =>
        call.Prefer.ImmutableIds ? ItemIds.ImmutableId(call.Mailbox.Id, item) : ItemIds.OrdinaryId(call.Mailbox.Id, item);

    public static GraphAnswer One(GraphCall call, MailItem item, int status = 200)
    {
        var shown = Show(call, item);
        shown.Insert(0, "@odata.context", call.Context("messages/$entity"));
        return new GraphAnswer(status, shown);
    }
}
