using System.Globalization;
using System.Text.Json;
using NodaTime;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Contracts;

/// <summary>Reads a Microsoft Graph <c>message</c> as its JSON stands. A field that cannot be read counts as absent: the rest of the mail still says something.</summary>
public static class HandedMail
{
    private const string Html = "html";

    /// <summary>The mail in a JSON object.</summary>
    /// <param name="message">The object.</param>
    /// <param name="place">Its place in the list; names the message when it has no id of its own.</param>
    public static Mail Read(JsonElement message, int place)
    {
        var headers = ReadHeaders(message);
        // A mailbox may be asked for the new part alone: then that part says what it is.
        var body = Part(message, "body");
        var isHtml = string.Equals(Text(body.ValueKind == JsonValueKind.Object ? body : Part(message, "uniqueBody"), "contentType"), Html, StringComparison.OrdinalIgnoreCase);
        return new()
        {
            Id = Text(message, "id") is { Length: > 0 } id ? id : $"message-{place + 1}",
            InternetMessageId = Text(message, "internetMessageId"),
            Subject = Text(message, "subject") ?? "",
            SentAt = Text(message, "sentDateTime") is { } sent ? HandedThread.Moment(sent) : null,
            SentOffset = OffsetOf(headers),
            From = ReadPerson(Part(message, "from")) ?? ReadPerson(Part(message, "sender")),
            To = ReadPeople(message, "toRecipients"),
            Cc = ReadPeople(message, "ccRecipients"),
            Body = Text(body, "content") ?? "",
            IsHtml = isHtml,
            UniqueBody = ReadUniqueBody(message, isHtml),
            Headers = headers,
            Attachments = [.. Items(message, "attachments").Where(attachment => !IsInline(attachment)).Select(attachment => Text(attachment, "name")).OfType<string>()],
        };
    }

    // A picture in the signature is no file that somebody sent.
    private static bool IsInline(JsonElement attachment) => Part(attachment, "isInline").ValueKind == JsonValueKind.True;

    // In another form than the body it could not be told from HTML or text: then the body alone is read.
    private static string? ReadUniqueBody(JsonElement message, bool isHtml)
    {
        var unique = Part(message, "uniqueBody");
        return string.Equals(Text(unique, "contentType"), Html, StringComparison.OrdinalIgnoreCase) == isHtml ? Text(unique, "content") : null;
    }

    private static Correspondent? ReadPerson(JsonElement person)
    {
        var mailbox = Part(person, "emailAddress");
        var address = Text(mailbox, "address")?.Trim().ToLowerInvariant();
        var name = Text(mailbox, "name")?.Trim();
        return address is not { Length: > 0 } ? null : new(name is { Length: > 0 } && !name.Equals(address, StringComparison.OrdinalIgnoreCase) ? name : null, address);
    }

    private static List<Correspondent> ReadPeople(JsonElement message, string field) =>
        [.. Items(message, field).Select(ReadPerson).OfType<Correspondent>()];

    private static List<KeyValuePair<string, string>> ReadHeaders(JsonElement message) =>
        [.. from header in Items(message, "internetMessageHeaders")
            let name = Text(header, "name")
            let value = Text(header, "value")
            where name is not null && value is not null
            select KeyValuePair.Create(name, value)];

    // Graph gives every time in UTC; the sender's own offset stands only in the Date header: "Thu, 3 Sep 2026 14:05:00 -0400".
    private static Offset? OffsetOf(List<KeyValuePair<string, string>> headers)
    {
        var date = headers.Find(header => header.Key.Equals("Date", StringComparison.OrdinalIgnoreCase)).Value;
        var sign = date?.LastIndexOfAny(['+', '-']) ?? -1;
        if (sign < 1 || date!.Length < sign + 5 || date[sign - 1] != ' ' || !int.TryParse(date.AsSpan(sign + 1, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var clock))
        {
            return null;
        }

        var minutes = (clock / 100 * 60) + (clock % 100);
        return minutes > 18 * 60 ? null : Offset.FromSeconds((date[sign] == '-' ? -60 : 60) * minutes);
    }

    private static JsonElement Part(JsonElement whole, string field) =>
        whole.ValueKind == JsonValueKind.Object && whole.TryGetProperty(field, out var value) ? value : default;

    private static string? Text(JsonElement whole, string field) =>
        Part(whole, field) is { ValueKind: JsonValueKind.String } value ? JsonText.Of(value) : null;

    private static IEnumerable<JsonElement> Items(JsonElement whole, string field) =>
        Part(whole, field) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
