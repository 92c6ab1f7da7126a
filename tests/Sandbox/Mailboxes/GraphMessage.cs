using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>A mail in the words that Graph has for it.</summary>
internal static class GraphMessage
{
    /// <summary>What every message has; who wrote it and when only where that is known.</summary>
    public static JsonObject Of(string internetMessageId, string subject, Correspondent? from, IEnumerable<Correspondent> to, IEnumerable<Correspondent> cc, string content, bool isHtml, Instant? sent)
    {
        var message = new JsonObject
        {
            ["internetMessageId"] = internetMessageId,
            ["subject"] = subject,
            ["body"] = new JsonObject { ["contentType"] = isHtml ? "html" : "text", ["content"] = content },
            ["toRecipients"] = Recipients(to),
            ["ccRecipients"] = Recipients(cc),
        };
        if (from is not null)
        {
            message["from"] = from.Recipient();
        }

        if (sent is { } moment)
        {
            message["sentDateTime"] = Moment.Text(moment);
        }

        return message;
    }

    private static JsonArray Recipients(IEnumerable<Correspondent> people) => new([.. people.Select(person => person.Recipient())]);
}
