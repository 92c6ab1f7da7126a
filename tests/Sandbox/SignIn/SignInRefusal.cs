using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.SignIn;

/// <summary>The sign-in service says no, in its own form.</summary>
internal sealed class SignInRefusal(string error, int number, string message, string? suberror = null) : Exception(message)
{
    public JsonObject Body()
    {
        var body = new JsonObject
        {
            ["error"] = error,
            ["error_description"] = $"AADSTS{number}: {Message} Trace ID: {Guid.NewGuid()} Correlation ID: {Guid.NewGuid()}",
            ["error_codes"] = new JsonArray(number),
            ["trace_id"] = Guid.NewGuid().ToString(),
            ["correlation_id"] = Guid.NewGuid().ToString(),
        };
        if (suberror is not null)
        {
            body["suberror"] = suberror;
        }

        return body;
    }
}
