using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph;

/// <summary>The names and types of everything in Graph that a mail product can meet, from Graph's own metadata; whoever says a wrong name is refused.</summary>
internal static class GraphModel
{
    private static readonly JsonObject Model = Load();

    // File attachments are left out of the extract; these are the properties they have beyond those of every attachment.
    private static readonly HashSet<string> FileAttachment = new(StringComparer.Ordinal) { "contentBytes", "contentId", "contentLocation" };

    /// <summary>Refuses a name that the type does not have.</summary>
    public static void CheckSelect(string type, IEnumerable<string> names)
    {
        foreach (var name in names.Where(name => name is not "*" && TypeOf(type, name.Split('/')[0]) is null))
        {
            throw GraphRefusal.BadUri($"Parsing OData Select and Expand failed: Could not find a property named '{name}' on type 'microsoft.graph.{type}'.");
        }
    }

    /// <summary>The type of a property, with those of the base types and navigations; null when there is none of that name.</summary>
    public static string? TypeOf(string type, string property)
    {
        for (var name = (string?)$"microsoft.graph.{type}"; name is not null; name = (string?)Types(name)?["base"])
        {
            if ((Types(name)?["properties"]?[property] ?? Types(name)?["navigation"]?[property]) is JsonNode found)
            {
                return (string)found!;
            }
        }

        return null;
    }

    /// <summary>Refuses a body with a name or a value that the type does not allow.</summary>
    public static void CheckBody(string type, JsonObject body)
    {
        foreach (var (name, value) in body)
        {
            if (name.Contains('@', StringComparison.Ordinal))
            {
                continue;
            }

            var declared = TypeOf(type, name);
            if (declared is null)
            {
                if (type is "openTypeExtension" or "extension" || (type is "attachment" && FileAttachment.Contains(name)))
                {
                    continue;
                }

                throw GraphRefusal.UnknownProperty(name, $"microsoft.graph.{type}");
            }

            CheckValue(declared, name, value);
        }
    }

    private static void CheckValue(string declared, string name, JsonNode? value)
    {
        if (value is null)
        {
            // A list may be empty; it cannot be nothing.
            if (declared.StartsWith("Collection(", StringComparison.Ordinal))
            {
                throw Wrong(name, value, declared);
            }

            return;
        }

        if (declared.StartsWith("Collection(", StringComparison.Ordinal))
        {
            var element = declared["Collection(".Length..^1];
            foreach (var one in value as JsonArray ?? throw Wrong(name, value, declared))
            {
                CheckValue(element, name, one);
            }

            return;
        }

        if (declared.StartsWith("Edm.", StringComparison.Ordinal))
        {
            if (!Fits(declared, value))
            {
                throw Wrong(name, value, declared);
            }

            return;
        }

        if (Model["enums"]?[declared] is JsonArray members)
        {
            if (value.GetValueKind() != JsonValueKind.String || !members.Any(member => (string)member! == (string)value!))
            {
                throw new GraphRefusal(400, "RequestBodyRead", $"Requested value '{value}' was not found.");
            }

            return;
        }

        if (Types(declared) is not null)
        {
            CheckBody(declared["microsoft.graph.".Length..], value as JsonObject ?? throw Wrong(name, value, declared));
        }
    }

    private static bool Fits(string declared, JsonNode value) => (declared, value.GetValueKind()) switch
    {
        ("Edm.Boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("Edm.Int32" or "Edm.Int64", JsonValueKind.Number) => long.TryParse(value.ToJsonString(), CultureInfo.InvariantCulture, out _),
        ("Edm.Double" or "Edm.Single" or "Edm.Decimal", JsonValueKind.Number) => true,
        ("Edm.DateTimeOffset", JsonValueKind.String) => Moment.Read((string)value!) is not null,
        ("Edm.Guid", JsonValueKind.String) => Guid.TryParse((string)value!, out _),
        ("Edm.Boolean" or "Edm.Int32" or "Edm.Int64" or "Edm.DateTimeOffset" or "Edm.Guid" or "Edm.Double" or "Edm.Single" or "Edm.Decimal", _) => false,
        (_, JsonValueKind.String) => true,
        _ => false,
    };

    private static GraphRefusal Wrong(string name, JsonNode? value, string declared) =>
        new(400, "RequestBodyRead", $"Cannot convert the value of '{name}' ({value?.GetValueKind() ?? JsonValueKind.Null}) to the expected type '{declared}'.");

    private static JsonNode? Types(string name) => Model["types"]?[name];

    private static JsonObject Load()
    {
        using var stream = typeof(GraphModel).Assembly.GetManifestResourceStream("graph-model.json")!;
        return (JsonObject)JsonNode.Parse(stream)!;
    }
}
