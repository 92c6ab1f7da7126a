using System.Text.Json.Nodes;
using NodaTime;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Mail;

/// <summary>What Exchange lets a caller write into a message.</summary>
internal static class MessageRules
{
    private static readonly HashSet<string> OnlyInDrafts = new(StringComparer.Ordinal) { "bccRecipients", "body", "ccRecipients", "from", "internetMessageId", "isDeliveryReceiptRequested", "isReadReceiptRequested", "replyTo", "sender", "subject", "toRecipients", "internetMessageHeaders" };
    private static readonly HashSet<string> NeverWritten = new(StringComparer.Ordinal) { "id", "bodyPreview", "changeKey", "conversationId", "conversationIndex", "createdDateTime", "hasAttachments", "isDraft", "lastModifiedDateTime", "parentFolderId", "receivedDateTime", "sentDateTime", "uniqueBody", "webLink" };

    /// <summary>Refuses names, values and properties that cannot be written; leaves only what can.</summary>
    public static JsonObject Checked(JsonObject given, bool draft)
    {
        GraphModel.CheckBody("message", given);
        foreach (var (name, _) in given)
        {
            if (NeverWritten.Contains(name))
            {
                throw new GraphRefusal(400, "ErrorInvalidPropertySet", $"Set action is invalid for property '{name}'.");
            }

            if (!draft && OnlyInDrafts.Contains(name))
            {
                throw new GraphRefusal(400, "ErrorInvalidPropertySet", $"The property '{name}' can be updated only in a draft.");
            }
        }

        CheckRecipients(given);
        CheckHeaders(given);
        return (JsonObject)given.DeepClone();
    }

    /// <summary>Writes what was given over what was there; a collection or a body is replaced whole.</summary>
    public static void Write(Mailbox mailbox, MailItem item, JsonObject given, Instant now)
    {
        foreach (var (name, value) in given)
        {
            if (name.StartsWith('@'))
            {
                continue;
            }

            switch (name)
            {
                case "flag":
                    item.Content["flag"] = Flag.Merge((JsonObject)item.Content["flag"]!, value as JsonObject ?? [], now);
                    break;
                case "singleValueExtendedProperties":
                    ExtendedProperties.Write(item.Content, (JsonArray)value!);
                    break;
                case "body":
                    item.Content["body"] = new JsonObject { ["contentType"] = (string?)value?["contentType"] ?? "text", ["content"] = (string?)value?["content"] ?? "" };
                    break;
                default:
                    item.Content[name] = value?.DeepClone();
                    break;
            }
        }

        item.Content["hasAttachments"] = item.Content["attachments"] is JsonArray attachments && attachments.Any(one => (bool?)one!["isInline"] != true);
        mailbox.Touch(item.Content, now);
    }

    private static void CheckRecipients(JsonObject given)
    {
        foreach (var name in new[] { "toRecipients", "ccRecipients", "bccRecipients", "replyTo" })
        {
            foreach (var recipient in given[name] as JsonArray ?? [])
            {
                if (recipient?["emailAddress"]?["address"] is not JsonValue address || !Person.IsAddress((string)address!))
                {
                    throw new GraphRefusal(400, "ErrorInvalidRecipients", "At least one recipient isn't valid., A message can't be sent because it contains no recipients.");
                }
            }
        }
    }

    // Only custom headers can be written, and only five.
    private static void CheckHeaders(JsonObject given)
    {
        if (given["internetMessageHeaders"] is JsonArray headers
            && (headers.Count > 5 || headers.Any(header => ((string?)header!["name"])?.StartsWith("x-", StringComparison.OrdinalIgnoreCase) != true)))
        {
            throw new GraphRefusal(400, "InvalidInternetMessageHeader", "The internet message header name should start with 'x-' or 'X-'.");
        }
    }
}
