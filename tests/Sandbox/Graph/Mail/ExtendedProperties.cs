using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OutlookFollowUp.Sandbox.Graph.Mail;

/// <summary>The extended properties of a message or an event: "String {guid} Name FollowUp" and its value.</summary>
internal static partial class ExtendedProperties
{
    public static void Write(JsonObject thing, JsonArray given)
    {
        if (thing["singleValueExtendedProperties"] is not JsonArray kept)
        {
            thing["singleValueExtendedProperties"] = kept = [];
        }

        foreach (var property in given.OfType<JsonObject>())
        {
            var id = (string?)property["id"] ?? "";
            if (!Id().IsMatch(id))
            {
                throw new GraphRefusal(400, "ErrorInvalidExtendedProperty", $"The extended property id '{id}' is invalid.");
            }

            foreach (var old in kept.Where(one => (string?)one!["id"] == id).ToList())
            {
                kept.Remove(old);
            }

            kept.Add(new JsonObject { ["id"] = id, ["value"] = property["value"]?.DeepClone() });
        }
    }

    [GeneratedRegex(@"^(String|Integer|Boolean|SystemTime|Binary|Double|CLSID|Short|Long)(Array)? (0x[0-9A-Fa-f]{1,4}|\{[0-9A-Fa-f-]{36}\} (Name .{1,100}|Id 0x[0-9A-Fa-f]{1,4}))$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
