using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>Gives a message every property that Exchange would have given it.</summary>
internal static class MessageDefaults
{
    public static void Fill(Mailbox mailbox, MailItem item, Instant now)
    {
        var message = item.Content;
        var text = Moment.Text(now);
        Default(message, "createdDateTime", text);
        mailbox.Touch(message, now);
        Default(message, "receivedDateTime", (string?)message["sentDateTime"] ?? text);
        Default(message, "sentDateTime", (string?)message["receivedDateTime"]);
        Default(message, "categories", new JsonArray());
        Default(message, "hasAttachments", message["attachments"] is JsonArray { Count: > 0 });
        Default(message, "internetMessageId", $"<{item.Key:N}@{mailbox.Owner.Address[(mailbox.Owner.Address.IndexOf('@', StringComparison.Ordinal) + 1)..]}>");
        Default(message, "subject", "");
        Default(message, "importance", "normal");
        Default(message, "inferenceClassification", "focused");
        message["parentFolderId"] = MailFolders.Id(mailbox, item.Folder);
        Default(message, "isDraft", item.Folder == MailFolders.Drafts);
        Default(message, "isRead", item.Folder != MailFolders.Inbox);
        Default(message, "isDeliveryReceiptRequested", message["isDraft"]!.GetValue<bool>() ? false : null);
        Default(message, "isReadReceiptRequested", false);
        Default(message, "webLink", $"https://outlook.office365.com/owa/?ItemID={Uri.EscapeDataString(ItemIds.OrdinaryId(mailbox.Id, item))}&exvsurl=1&viewmodel=ReadMessageItem");
        Default(message, "body", new JsonObject { ["contentType"] = "text", ["content"] = "" });
        foreach (var people in new[] { "toRecipients", "ccRecipients", "bccRecipients", "replyTo" })
        {
            Default(message, people, new JsonArray());
        }

        if (message["isDraft"]!.GetValue<bool>())
        {
            Default(message, "from", new Correspondent(mailbox.Owner.Name, mailbox.Owner.Address).Recipient());
        }

        Default(message, "sender", message["from"]?.DeepClone());
        Default(message, "flag", new JsonObject { ["flagStatus"] = "notFlagged" });
        Default(message, "conversationId", Conversation(mailbox, message) ?? ItemIds.Rest(Convert.ToBase64String([0x00, 0x04, 0x24, .. mailbox.Id.ToByteArray(), 0x00, 0x10, 0x00, .. item.Key.ToByteArray()])));
        Default(message, "conversationIndex", Convert.ToBase64String([0x01, .. item.Key.ToByteArray(), .. item.Key.ToByteArray().AsSpan(0, 5)]));
    }

    // Exchange joins a mail to a conversation by the messages it answers.
    private static string? Conversation(Mailbox mailbox, JsonObject message)
    {
        if (message["internetMessageHeaders"] is not JsonArray headers)
        {
            return null;
        }

        var answered = headers
            .Where(header => (string?)header!["name"] is { } name && (name.Equals("In-Reply-To", StringComparison.OrdinalIgnoreCase) || name.Equals("References", StringComparison.OrdinalIgnoreCase)))
            .SelectMany(header => ((string?)header!["value"] ?? "").Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.Ordinal);
        return mailbox.Items.FindLast(item => answered.Contains((string)item.Content["internetMessageId"]!))?.Content["conversationId"]?.GetValue<string>();
    }

    private static void Default(JsonObject message, string name, JsonNode? value)
    {
        if (message[name] is null)
        {
            message[name] = value;
        }
    }
}
