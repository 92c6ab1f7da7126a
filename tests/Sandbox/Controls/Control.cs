using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Front;
using OutlookFollowUp.Sandbox.Graph;

namespace OutlookFollowUp.Sandbox.Controls;

/// <summary>What all controls have in common: a JSON object comes in, and a wrong one is refused with a sentence.</summary>
internal static class Control
{
    /// <summary>Reads the body and lets the control answer; null stands for an empty body.</summary>
    public static async Task<IResult> Read(HttpRequest request, Func<JsonObject?, Task<IResult>> answer)
    {
        try
        {
            using var reader = new StreamReader(request.Body);
            var text = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
            var given = string.IsNullOrWhiteSpace(text) ? null : JsonNode.Parse(text) as JsonObject ?? throw new ControlRefusal("The body is a JSON object.");
            return await answer(given);
        }
        catch (ControlRefusal refusal)
        {
            return Refused(refusal.Message);
        }
        catch (GraphRefusal refusal)
        {
            return Refused(refusal.Message);
        }
        catch (JsonException)
        {
            return Refused("The body is not JSON.");
        }
    }

    public static IResult Json(JsonNode body) => Results.Json(body, Front.Json.Written);

    public static IResult Refused(string sentence) => Results.Problem(title: sentence, statusCode: StatusCodes.Status400BadRequest);

    /// <summary>A text of the body; null when it is not there, refused when it is something else.</summary>
    public static string? Text(this JsonObject given, string name) =>
        given[name] is not { } node ? null
        : node is JsonValue value && value.TryGetValue<string>(out var text) ? text
        : throw new ControlRefusal($"\"{name}\" is a text.");

    public static double? Number(this JsonObject given, string name, double least, double most) =>
        given[name] is not { } node ? null
        : node is JsonValue value && value.TryGetValue<double>(out var number) && number >= least && number <= most ? number
        : throw new ControlRefusal($"\"{name}\" is a number from {least} to {most}.");

    /// <summary>Refuses names that mean nothing here, so that a slip of the pen does not pass for a control.</summary>
    public static void Only(this JsonObject given, params string[] names)
    {
        foreach (var name in given.Select(property => property.Key).Where(name => !names.Contains(name, StringComparer.Ordinal)))
        {
            throw new ControlRefusal($"\"{name}\" means nothing here; known are {string.Join(", ", names)}.");
        }
    }
}

/// <summary>A control was asked for something that it cannot do; the message says what.</summary>
internal sealed class ControlRefusal(string message) : Exception(message);
