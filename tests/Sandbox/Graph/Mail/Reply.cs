using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Mail;

/// <summary>The draft that Exchange makes as an answer: in the conversation, with the history quoted below an empty line.</summary>
internal static class Reply
{
    public static JsonObject To(JsonObject original, Mailbox mailbox, ReplyKind kind)
    {
        var subject = (string?)original["subject"] ?? "";
        var prefix = kind == ReplyKind.Forward ? "FW: " : "RE: ";
        var draft = new JsonObject
        {
            ["isDraft"] = true,
            ["subject"] = subject.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? subject : prefix + subject,
            ["conversationId"] = original["conversationId"]!.DeepClone(),
            ["conversationIndex"] = Convert.ToBase64String([.. Convert.FromBase64String((string)original["conversationIndex"]!), .. RandomNumberGenerator.GetBytes(5)]),
            ["internetMessageHeaders"] = new JsonArray(
                new JsonObject { ["name"] = "In-Reply-To", ["value"] = original["internetMessageId"]!.DeepClone() },
                new JsonObject { ["name"] = "References", ["value"] = original["internetMessageId"]!.DeepClone() }),
            ["body"] = Quoted(original, mailbox),
            ["toRecipients"] = kind == ReplyKind.Forward ? new JsonArray() : To(original, mailbox, all: kind == ReplyKind.ReplyAll),
            ["ccRecipients"] = kind == ReplyKind.ReplyAll ? Others(original["ccRecipients"], mailbox) : new JsonArray(),
        };
        if (kind == ReplyKind.Forward && original["attachments"] is JsonArray attachments)
        {
            draft["attachments"] = attachments.DeepClone();
        }

        return draft;
    }

    private static JsonArray To(JsonObject original, Mailbox mailbox, bool all)
    {
        // An answer to one's own mail goes to those it was written to.
        if (IsOwner(original["from"], mailbox))
        {
            return Others(original["toRecipients"], mailbox);
        }

        var first = original["replyTo"] is JsonArray { Count: > 0 } replyTo ? (JsonArray)replyTo.DeepClone() : [original["from"]?.DeepClone()];
        foreach (var recipient in all ? Others(original["toRecipients"], mailbox).ToList() : [])
        {
            if (!first.Any(known => Same(known, recipient)))
            {
                first.Add(recipient!.DeepClone());
            }
        }

        return first;
    }

    private static JsonArray Others(JsonNode? recipients, Mailbox mailbox) =>
        new([.. (recipients as JsonArray ?? []).Where(recipient => !IsOwner(recipient, mailbox)).Select(recipient => recipient!.DeepClone())]);

    private static bool IsOwner(JsonNode? recipient, Mailbox mailbox) =>
        string.Equals((string?)recipient?["emailAddress"]?["address"], mailbox.Owner.Address, StringComparison.OrdinalIgnoreCase);

    private static bool Same(JsonNode? one, JsonNode? other) =>
        string.Equals((string?)one?["emailAddress"]?["address"], (string?)other?["emailAddress"]?["address"], StringComparison.OrdinalIgnoreCase);

    private static JsonObject Quoted(JsonObject original, Mailbox mailbox)
    {
        var html = (string)MailText.As("html", original["body"]!)["content"]!;
        return new JsonObject
        {
            ["contentType"] = "html",
            ["content"] = "<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body><br>\r\n"
                + "<hr tabindex=\"-1\" style=\"display:inline-block; width:98%\">\r\n<div id=\"divRplyFwdMsg\" dir=\"ltr\"><font face=\"Calibri, sans-serif\" color=\"#000000\" style=\"font-size:11pt\">"
                + $"<b>From:</b> {Names(original["from"])}<br>\r\n<b>Sent:</b> {Sent(original, mailbox)}<br>\r\n<b>To:</b> {Names(original["toRecipients"])}<br>\r\n"
                + (original["ccRecipients"] is JsonArray { Count: > 0 } cc ? $"<b>Cc:</b> {Names(cc)}<br>\r\n" : "")
                + $"<b>Subject:</b> {WebUtility.HtmlEncode((string?)original["subject"])}</font>\r\n<div>&nbsp;</div>\r\n</div>\r\n"
                + Inside(html) + "</body></html>",
        };
    }

    private static string Sent(JsonObject original, Mailbox mailbox) =>
        Moment.Read((string?)original["sentDateTime"])?.InZone(Moment.Zone((string?)mailbox.Settings["timeZone"])!).ToString("dddd, MMMM d, yyyy h:mm tt", CultureInfo.InvariantCulture) ?? "";

    private static string Names(JsonNode? recipients) =>
        string.Join("; ", (recipients as JsonArray ?? [recipients?.DeepClone()]).OfType<JsonObject>()
            .Select(recipient => WebUtility.HtmlEncode($"{(string?)recipient["emailAddress"]?["name"]} <{(string?)recipient["emailAddress"]?["address"]}>")));

    private static string Inside(string html)
    {
        var open = html.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        var start = open < 0 ? 0 : html.IndexOf('>', open) + 1;
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return "<div>" + html[start..(end > start ? end : html.Length)] + "</div>";
    }
}
