using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Graph.Query;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Mail;

/// <summary>What hangs on a message.</summary>
internal static class AttachmentRoutes
{
    private static readonly string[] Read = ["Mail.Read", "Mail.ReadWrite"];

    public static readonly GraphRoute[] All =
    [
        new("GET", "messages/{message}/attachments", Read, call => Listing.Page(call, "attachment", Of(call.Message), one => one, one => Selection.Of((JsonObject)one.DeepClone(), call.Query), "attachments")),
        new("GET", "messages/{message}/attachments/{attachment}", Read, One),
        new("POST", "messages/{message}/attachments", ["Mail.ReadWrite"], Add),
    ];

    private static IEnumerable<JsonObject> Of(MailItem item) => (item.Content["attachments"] as JsonArray ?? []).OfType<JsonObject>();

    private static GraphAnswer One(GraphCall call) =>
        GraphAnswer.Ok(Of(call.Message).FirstOrDefault(one => (string?)one["id"] == call.Values["attachment"])?.DeepClone() ?? throw GraphRefusal.ItemNotFound());

    private static GraphAnswer Add(GraphCall call)
    {
        GraphModel.CheckBody("attachment", call.Given);
        var item = call.Message;
        if (item.Content["attachments"] is not JsonArray attachments)
        {
            item.Content["attachments"] = attachments = [];
        }

        var added = (JsonObject)call.Given.DeepClone();
        added["id"] = ItemIds.Rest(Convert.ToBase64String([0x00, 0x03, 0x24, .. call.Mailbox.NewKey("attachment").ToByteArray()]));
        attachments.Add(added);
        MessageRules.Write(call.Mailbox, item, [], call.Now);
        return GraphAnswer.Created(added.DeepClone());
    }
}
