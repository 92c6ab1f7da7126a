using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Mail;

/// <summary>Drafts: made from nothing or as an answer, and sent.</summary>
internal static class DraftRoutes
{
    private static readonly string[] Write = ["Mail.ReadWrite"];
    private static readonly string[] Send = ["Mail.Send"];

    public static readonly GraphRoute[] All =
    [
        new("POST", "messages", Write, call => Create(call, MailFolders.Drafts)),
        new("POST", "mailFolders/{folder}/messages", Write, call => Create(call, call.FindFolder(call.Values["folder"]))),
        new("POST", "messages/{message}/createReply", Write, call => Answer(call, ReplyKind.Reply)),
        new("POST", "messages/{message}/createReplyAll", Write, call => Answer(call, ReplyKind.ReplyAll)),
        new("POST", "messages/{message}/createForward", Write, call => Answer(call, ReplyKind.Forward)),
        new("POST", "messages/{message}/send", Send, SendDraft),
        new("POST", "sendMail", Send, SendMail),
    ];

    private static GraphAnswer Create(GraphCall call, string folder)
    {
        var given = MessageRules.Checked(call.Given, draft: true);
        var item = call.Mailbox.Add(new JsonObject { ["isDraft"] = true }, folder, call.Now);
        MessageRules.Write(call.Mailbox, item, given, call.Now);
        return MessageView.One(call, item, 201);
    }

    private static GraphAnswer Answer(GraphCall call, ReplyKind kind)
    {
        var asked = ReplyRequest.Read(call.Body, kind);
        var original = call.Message;
        if (original.IsDraft)
        {
            throw new GraphRefusal(400, "ErrorInvalidReferenceItem", "The reference item for a reply or forward must not be a draft.");
        }

        var item = call.Mailbox.Add(Reply.To(original.Content, call.Mailbox, kind), MailFolders.Drafts, call.Now);
        MessageRules.Write(call.Mailbox, item, asked, call.Now);
        return MessageView.One(call, item, 201);
    }

    private static GraphAnswer SendDraft(GraphCall call)
    {
        var item = call.Message;
        if (!item.IsDraft)
        {
            throw new GraphRefusal(400, "ErrorInvalidOperation", "Only a draft can be sent.");
        }

        Post(call, item);
        return GraphAnswer.Accepted();
    }

    private static GraphAnswer SendMail(GraphCall call)
    {
        var given = call.Given.FirstOrDefault(property => property.Key.Equals("message", StringComparison.OrdinalIgnoreCase)).Value as JsonObject
            ?? throw GraphRefusal.BadRequest("The Message parameter is missing.");
        var item = call.Mailbox.Add(new JsonObject { ["isDraft"] = true }, MailFolders.Drafts, call.Now);
        MessageRules.Write(call.Mailbox, item, MessageRules.Checked(given, draft: true), call.Now);
        Post(call, item);
        return GraphAnswer.Accepted();
    }

    private static void Post(GraphCall call, MailItem item)
    {
        if (new[] { "toRecipients", "ccRecipients", "bccRecipients" }.All(name => item.Content[name] is not JsonArray { Count: > 0 }))
        {
            call.Mailbox.Items.Remove(item);
            throw new GraphRefusal(400, "ErrorInvalidRecipients", "At least one recipient isn't valid., A message can't be sent because it contains no recipients.");
        }

        item.Content["isDraft"] = false;
        item.Content["isRead"] = true;
        item.Content["sentDateTime"] = Moment.Text(call.Now);
        item.Content["receivedDateTime"] = Moment.Text(call.Now);
        call.Mailbox.Move(item, MailFolders.Sent, call.Now);
    }
}
