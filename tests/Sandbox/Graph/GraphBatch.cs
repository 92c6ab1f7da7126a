using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Controls;
using OutlookFollowUp.Sandbox.Graph.Query;

namespace OutlookFollowUp.Sandbox.Graph;

/// <summary>Up to twenty requests in one. Each has its own answer; one that depends on a failed one is not made.</summary>
internal static class GraphBatch
{
    private const int Most = 20;

    public static GraphAnswer Answer(GraphCall call, Faults faults)
    {
        if (call.Method != "POST" || call.Given["requests"] is not JsonArray { Count: > 0 } requests)
        {
            throw GraphRefusal.BadRequest("A batch has a list of requests.");
        }

        if (requests.Count > Most)
        {
            throw GraphRefusal.BadRequest($"Number of requests in batch: {requests.Count} exceeds maximum limit: {Most}.");
        }

        var answers = new Dictionary<string, GraphAnswer>(StringComparer.Ordinal);
        foreach (var request in requests)
        {
            var id = request?["id"]?.ToString() is { Length: > 0 } given ? given : throw GraphRefusal.BadRequest("Every request in a batch has an id.");
            var waits = (request["dependsOn"] as JsonArray ?? []).Select(one => one!.ToString()).ToList();
            if (waits.Exists(one => !answers.ContainsKey(one)))
            {
                throw GraphRefusal.BadRequest($"Request {id} depends on a request that does not stand before it.");
            }

            var answer = waits.Exists(one => answers[one].Status >= 400)
                ? GraphAnswer.Error(424, "FailedDependency", "Request execution failed because a dependent request failed.")
                : One(call, request, faults);
            if (!answers.TryAdd(id, answer))
            {
                throw GraphRefusal.BadRequest($"Request Id: {id} has to be unique in a batch.");
            }
        }

        return GraphAnswer.Ok(new JsonObject { ["responses"] = new JsonArray([.. answers.Select(answer => Told(answer.Key, answer.Value))]) });
    }

    private static GraphAnswer One(GraphCall call, JsonNode request, Faults faults)
    {
        var method = ((string?)request["method"] ?? "GET").ToUpperInvariant();
        var url = (string?)request["url"] ?? "";
        if (!url.StartsWith('/') || url.Contains("$batch", StringComparison.OrdinalIgnoreCase))
        {
            return GraphAnswer.Error(400, "BadRequest", "The url of a request in a batch is relative, such as /me/messages, and no batch itself.");
        }

        if (faults.Meet(method, "/v1.0" + url)?.Answer() is { } fault)
        {
            return fault;
        }

        try
        {
            var question = url.IndexOf('?', StringComparison.Ordinal);
            var headers = (request["headers"] as JsonObject ?? []).Where(header => header.Key.Equals("Prefer", StringComparison.OrdinalIgnoreCase)).Select(header => header.Value!.ToString());
            return GraphRoutes.Answer(call with
            {
                Method = method,
                Path = [.. (question < 0 ? url : url[..question]).Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)],
                Query = GraphQuery.Read(question < 0 ? "" : url[question..]),
                Prefer = GraphPreferences.Read(headers),
                Body = request["body"]?.DeepClone(),
            });
        }
        catch (GraphRefusal refusal)
        {
            return GraphAnswer.Error(refusal.Status, refusal.Code, refusal.Message);
        }
    }

    private static JsonObject Told(string id, GraphAnswer answer)
    {
        var headers = new JsonObject { ["Content-Type"] = "application/json" };
        foreach (var (name, value) in answer.Headers)
        {
            headers[name] = value;
        }

        return new JsonObject { ["id"] = id, ["status"] = answer.Status, ["headers"] = headers, ["body"] = answer.Body?.DeepClone() };
    }
}
