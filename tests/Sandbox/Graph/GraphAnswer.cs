using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Graph;

/// <summary>What Graph answers.</summary>
internal sealed record GraphAnswer(int Status, JsonNode? Body = null)
{
    /// <summary>Headers beyond the usual ones.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    public static GraphAnswer Ok(JsonNode body) => new(200, body);

    public static GraphAnswer Created(JsonNode body) => new(201, body);

    public static GraphAnswer Accepted() => new(202);

    public static GraphAnswer NoContent() => new(204);

    public static GraphAnswer Error(int status, string code, string message) => new(status, new JsonObject
    {
        ["error"] = new JsonObject
        {
            ["code"] = code,
            ["message"] = message,
            ["innerError"] = new JsonObject { ["request-id"] = Guid.NewGuid().ToString(), ["client-request-id"] = Guid.NewGuid().ToString() },
        },
    });
}
