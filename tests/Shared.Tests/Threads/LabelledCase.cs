using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Shared.Tests.Threads;

/// <summary>A thread that people labelled by hand: what a reading of it must hold, list by list.</summary>
internal sealed class LabelledCase(JsonNode line)
{
    private static readonly JsonSerializerOptions Options = Wire.Options();

    public string Id => Text(line, "id");

    public JsonArray Messages => line["messages"]!.AsArray();

    /// <summary>The lists this case judges; what they do not name must not be found.</summary>
    public IEnumerable<string> Judged => line["judge"]!.AsArray().Select(name => name!.GetValue<string>());

    public JsonNode Expected(string list) => line["expect"]![list]!;

    public static IReadOnlyList<LabelledCase> All(string folder) =>
        [.. Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(text => text.Length > 0).Select(text => new LabelledCase(JsonNode.Parse(text)!))];

    /// <summary>The reading as the service would answer it.</summary>
    public JsonNode Read() => JsonSerializer.SerializeToNode(ThreadJudge.Read(Thread()), Options)!;

    /// <summary>The thread as it would be handed to the service.</summary>
    public Conversation Thread() => HandedThread.Read(JsonSerializer.SerializeToElement(Body()), Instant.FromUtc(2027, 1, 1, 0, 0)).Conversation!;

    internal static string Text(JsonNode? node, string field) => node?[field]?.GetValueKind() is JsonValueKind.String ? node[field]!.GetValue<string>() : "";

    private JsonObject Body() => new()
    {
        ["reader"] = Text(line, "reader"),
        ["readerZone"] = Text(line, "zone"),
        ["now"] = Text(line, "now"),
        ["messages"] = new JsonArray([.. Messages.Select(message => Mail(message!))]),
    };

    private JsonObject Mail(JsonNode message)
    {
        var at = OffsetDateTimePattern.ExtendedIso.Parse(Text(message, "at")).Value;
        var headers = message["headers"]?.AsObject().Select(pair => Header(pair.Key, pair.Value!.GetValue<string>())) ?? [];
        var files = message["attachments"]?.AsArray().Select(name => new JsonObject { ["name"] = name!.GetValue<string>() }).ToArray<JsonNode>() ?? [];
        var isHtml = message["html"] is not null;
        return new()
        {
            ["id"] = Text(message, "id"),
            ["internetMessageId"] = $"<{Text(message, "id")}.{Id}@mail.example>",
            ["conversationId"] = Id,
            ["subject"] = Text(message, "subject"),
            ["sentDateTime"] = at.ToInstant().ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["from"] = Recipient(Text(message, "from")),
            ["toRecipients"] = Recipients(message["to"]),
            ["ccRecipients"] = Recipients(message["cc"]),
            ["body"] = new JsonObject { ["contentType"] = isHtml ? "html" : "text", ["content"] = Text(message, isHtml ? "html" : "text") },
            // The only place where Graph shows the sender's offset.
            ["internetMessageHeaders"] = new JsonArray([.. headers, Header("Date", at.ToDateTimeOffset().ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + at.Offset.ToString("+HHmm", CultureInfo.InvariantCulture))]),
            ["hasAttachments"] = files.Length > 0,
            ["attachments"] = new JsonArray(files),
        };
    }

    private static JsonObject Header(string name, string value) => new() { ["name"] = name, ["value"] = value };

    private static JsonArray Recipients(JsonNode? written) => new([.. written?.AsArray().Select(one => Recipient(one!.GetValue<string>())) ?? []]);

    private static JsonObject Recipient(string written)
    {
        var (name, address) = LabelledPeople.Split(written);
        return new() { ["emailAddress"] = new JsonObject { ["name"] = name, ["address"] = address } };
    }
}
