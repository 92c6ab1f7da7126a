using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Controls;

/// <summary>Every request that the product made to Graph, without its tokens.</summary>
internal sealed class RequestLog
{
    private const int Most = 50_000;
    private readonly ConcurrentQueue<JsonObject> requests = new();

    public void Add(HttpRequest request, string target, ReadOnlyMemory<byte> body, int status, Instant at)
    {
        var headers = new JsonObject();
        foreach (var (name, value) in request.Headers.Where(header => !header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase)))
        {
            headers[name] = value.ToString();
        }

        requests.Enqueue(new JsonObject
        {
            ["method"] = request.Method,
            ["path"] = target,
            ["headers"] = headers,
            ["body"] = Parsed(body),
            ["status"] = status,
            ["at"] = Moment.Text(at),
        });
        while (requests.Count > Most && requests.TryDequeue(out _))
        {
        }
    }

    public JsonArray Show() => new([.. requests.Select(request => request.DeepClone())]);

    public void Clear() => requests.Clear();

    private static JsonNode? Parsed(ReadOnlyMemory<byte> body)
    {
        try
        {
            return body.Length == 0 ? null : JsonNode.Parse(body.Span);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
