using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Graph.Mail;

internal enum ReplyKind
{
    Reply,
    ReplyAll,
    Forward,
}

/// <summary>What a caller says about the answer it wants made: the properties to write into the draft.</summary>
internal static class ReplyRequest
{
    public static JsonObject Read(JsonNode? body, ReplyKind kind)
    {
        var message = new JsonObject();
        var comment = false;
        foreach (var (name, value) in body as JsonObject ?? [])
        {
            switch (name.ToUpperInvariant())
            {
                case "MESSAGE" when value is JsonObject given:
                    message = MessageRules.Checked(given, draft: true);
                    break;
                // Graph takes a comment and leaves it out of the draft that it makes: a known issue, and so it is here.
                case "COMMENT" when value is JsonValue:
                    comment = ((string?)value)?.Length > 0;
                    break;
                case "TORECIPIENTS" when kind == ReplyKind.Forward && value is JsonArray:
                    message["toRecipients"] = value.DeepClone();
                    break;
                default:
                    throw GraphRefusal.BadRequest($"The parameter '{name}' in the request payload is not a valid parameter for the operation.");
            }
        }

        return comment && message["body"] is not null
            ? throw new GraphRefusal(400, "ErrorInvalidRequest", "The comment and the body of the message cannot both be given.")
            : message;
    }
}
