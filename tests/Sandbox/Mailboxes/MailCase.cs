using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>One line of the case format: a thread as its reader has it in the mailbox.</summary>
internal sealed record MailCase(string Id, Correspondent Reader, string Zone, Instant? Now, IReadOnlyList<JsonObject> Messages)
{
    /// <summary>Reads a case; a refusal says in a sentence what is wrong with it.</summary>
    /// <param name="line">The case.</param>
    /// <param name="user">Whose mailbox it goes into, when not the case's own reader's.</param>
    public static (MailCase? Case, string? Refusal) Read(JsonNode? line, string? user = null)
    {
        if (line is not JsonObject given)
        {
            return (null, "A case is a JSON object.");
        }

        if (Text(given["id"]) is not { Length: > 0 } id)
        {
            return (null, "A case has an \"id\".");
        }

        if (Text(given["reader"]) is not { } reader || !Person.IsAddress(Correspondent.Of(reader).Address))
        {
            return (null, $"Case {id} has no \"reader\" with a mail address.");
        }

        if (given["messages"] is not JsonArray messages || messages.Any(message => message is not JsonObject))
        {
            return (null, $"Case {id} has no list of \"messages\".");
        }

        if (given["now"] is not null && Moment.Read(Text(given["now"])) is null)
        {
            return (null, $"Case {id}: \"now\" is no moment like 2026-09-18T14:00:00Z.");
        }

        if (given["zone"] is not null && Moment.Zone(Text(given["zone"])) is null)
        {
            return (null, $"Case {id}: \"zone\" is no time zone.");
        }

        var person = Correspondent.Of(user ?? reader);
        var now = Moment.Read(Text(given["now"]));
        return (new MailCase(id, person, Text(given["zone"]) ?? "America/New_York", now,
            [.. messages.Select((message, place) => Message(id, person, (JsonObject)message!, place, now))]), null);
    }

    /// <summary>The case's message as a Graph message; what cannot be read in it is left out, as strange mail is.</summary>
    private static JsonObject Message(string id, Correspondent reader, JsonObject given, int place, Instant? now)
    {
        var own = Text(given["id"]) ?? $"m{(place + 1).ToString(CultureInfo.InvariantCulture)}";
        var html = Text(given["html"]);
        var from = Text(given["from"]) is { Length: > 0 } sender ? Correspondent.Of(sender) : null;
        var at = Text(given["at"]);
        var message = GraphMessage.Of($"<{own}.{id}@mail.example>", Text(given["subject"]) ?? "", from, People(given["to"]), People(given["cc"]), html ?? Text(given["text"]) ?? "", html is not null, Moment.Read(at));
        message["conversationId"] = id;
        if (Moment.Read(at) is { } moment)
        {
            message["receivedDateTime"] = Moment.Text(moment);
        }

        // What came in the last day and a half has not been opened yet.
        message["isRead"] = from?.Address == reader.Address || Moment.Read(at) is not { } came || came < (now ?? came) - Duration.FromHours(36);

        // The copy in Sent Items never travelled, so it has no transport headers.
        if (!string.Equals(from?.Address, reader.Address, StringComparison.OrdinalIgnoreCase))
        {
            message["internetMessageHeaders"] = Headers(given["headers"], at, (string)message["internetMessageId"]!);
        }

        if (given["attachments"] is JsonArray { Count: > 0 } attachments)
        {
            message["attachments"] = new JsonArray([.. attachments.Select(name => CaseAttachment.Named(id, own, Text(name) ?? "attachment"))]);
        }

        return message;
    }

    private static IEnumerable<Correspondent> People(JsonNode? given) =>
        given is JsonArray list ? list.Select(Text).OfType<string>().Where(text => text.Length > 0).Select(Correspondent.Of) : [];

    private static JsonArray Headers(JsonNode? given, string? at, string messageId)
    {
        var headers = new JsonArray();
        if (DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var sent))
        {
            headers.Add(Header("Date", sent.ToString("ddd, d MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + sent.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal)));
        }

        headers.Add(Header("Message-ID", messageId));
        foreach (var (name, value) in given as JsonObject ?? [])
        {
            headers.Add(Header(name, Text(value) ?? ""));
        }

        return headers;
    }

    private static JsonObject Header(string name, string value) => new() { ["name"] = name, ["value"] = value };

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
