using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.Understanding;
using TimeZoneConverter;

namespace OutlookFollowUp.Contracts;

/// <summary>A thread that the caller hands over: <c>reader</c>, <c>readerZone</c>, <c>now</c>, <c>messages</c>, as READING.md writes it.</summary>
/// <remarks>Either the conversation is there, or the errors say, field by field and in a sentence, why it is not.</remarks>
public sealed class HandedThread
{
    private readonly Dictionary<string, string[]> errors = new(StringComparer.Ordinal);

    private HandedThread(JsonElement body, Instant now)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            errors[""] = ["The request must be a JSON object."];
            return;
        }

        var reader = ReadReader(body);
        var zone = ReadZone(body);
        var moment = ReadNow(body) ?? now;
        var mails = ReadMessages(body);
        Conversation = errors.Count == 0 ? new(reader!, zone!, moment, mails) : null;
    }

    /// <summary>The thread; null when something in the request cannot be read.</summary>
    public Conversation? Conversation { get; }

    /// <summary>What is wrong, by field; empty when the thread is there.</summary>
    public IReadOnlyDictionary<string, string[]> Errors => errors;

    /// <summary>Reads a request. Nothing in it makes this throw.</summary>
    /// <param name="body">The request's JSON.</param>
    /// <param name="now">The service's clock, where the request names no moment.</param>
    public static HandedThread Read(JsonElement body, Instant now) => new(body, now);

    private string? ReadReader(JsonElement body)
    {
        var reader = Text(body, "reader")?.Trim().ToLowerInvariant();
        if (reader is { Length: > 2 and < 321 } && reader.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at == reader.LastIndexOf('@') && at < reader.Length - 1 && !reader.Any(char.IsWhiteSpace))
        {
            return reader;
        }

        errors["reader"] = ["The reader must be one mail address."];
        return null;
    }

    private DateTimeZone? ReadZone(JsonElement body)
    {
        if (Text(body, "readerZone") is { } name && Zone(name) is { } zone)
        {
            return zone;
        }

        errors["readerZone"] = ["The reader's zone must be an IANA or Windows time zone, such as Europe/London."];
        return null;
    }

    private Instant? ReadNow(JsonElement body)
    {
        if (!body.TryGetProperty("now", out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && Moment(JsonText.Of(value)) is { } now)
        {
            return now;
        }

        errors["now"] = ["The moment must be written like 2026-09-18T14:00:00Z."];
        return null;
    }

    private List<Mail> ReadMessages(JsonElement body)
    {
        if (!body.TryGetProperty("messages", out var messages) || messages.ValueKind != JsonValueKind.Array)
        {
            errors["messages"] = ["The messages must be a list."];
            return [];
        }

        var mails = new List<Mail>(messages.GetArrayLength());
        foreach (var message in messages.EnumerateArray())
        {
            if (message.ValueKind != JsonValueKind.Object)
            {
                errors[$"messages[{mails.Count}]"] = ["A message must be a JSON object."];
                return [];
            }

            mails.Add(HandedMail.Read(message, mails.Count));
        }

        return mails;
    }

    /// <summary>A zone by its IANA or Windows name; null when nobody knows it.</summary>
    internal static DateTimeZone? Zone(string name) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(name.Trim())
        ?? (TZConvert.TryWindowsToIana(name.Trim(), out var iana) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(iana) : null);

    /// <summary>A moment with Z or an offset; null when it is none. Before and after the age of mail nothing was sent.</summary>
    internal static Instant? Moment(string text) =>
        OffsetDateTimePattern.ExtendedIso.Parse(text.Trim()) is { Success: true } moment && moment.Value.Year is > 1970 and < 2200 ? moment.Value.ToInstant() : null;

    private static string? Text(JsonElement body, string field) =>
        body.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : null;
}
