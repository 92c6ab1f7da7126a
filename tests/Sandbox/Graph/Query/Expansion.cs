using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Graph.Query;

/// <summary>One part of an $expand: a relation and, in brackets, which of its members.</summary>
internal sealed record Expansion(string Name, Filter Filter, IReadOnlyList<string> Select)
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase) { "attachments", "extensions", "singleValueExtendedProperties", "linkedResources", "checklistItems", "tasks" };

    public static IReadOnlyList<Expansion> Read(string? expand, string type) =>
        [.. Parts(expand ?? "", ',').Select(part => One(part, type))];

    public JsonArray Of(JsonObject thing)
    {
        var members = thing[Name] as JsonArray ?? [];
        return new JsonArray([.. members.OfType<JsonObject>().Where(Filter.Passes).Select(member => (JsonNode)Chosen(member))]);
    }

    private JsonObject Chosen(JsonObject member) =>
        Select.Count == 0
            ? (JsonObject)member.DeepClone()
            : new JsonObject(member.Where(property => property.Key is "id" || property.Key.StartsWith('@') || Select.Contains(property.Key, StringComparer.OrdinalIgnoreCase))
                .Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())));

    private static Expansion One(string part, string type)
    {
        var open = part.IndexOf('(', StringComparison.Ordinal);
        var name = open < 0 ? part : part[..open];
        var declared = GraphModel.TypeOf(type, name);
        if (declared is null || !Known.Contains(name))
        {
            throw GraphRefusal.BadUri($"Parsing OData Select and Expand failed: Could not find a property named '{name}' on type 'microsoft.graph.{type}'.");
        }

        var member = declared["Collection(microsoft.graph.".Length..^1];
        string? filter = null;
        string[] select = [];
        foreach (var option in open < 0 ? [] : Parts(part[(open + 1)..].TrimEnd().TrimEnd(')'), ';'))
        {
            var equals = option.IndexOf('=', StringComparison.Ordinal);
            switch (equals < 0 ? option : option[..equals])
            {
                case "$filter":
                    filter = option[(equals + 1)..];
                    break;
                case "$select":
                    select = option[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries);
                    GraphModel.CheckSelect(member, select);
                    break;
                default:
                    throw GraphRefusal.BadUri($"The option '{option}' is not supported in $expand.");
            }
        }

        return name == "singleValueExtendedProperties" && filter is null
            ? throw new GraphRefusal(400, "ErrorInvalidPropertyRequest", "Expand on singleValueExtendedProperties needs a $filter on id.")
            : new Expansion(name, Filter.Read(filter, member), select);
    }

    // Splits where no bracket and no quote is open.
    private static IEnumerable<string> Parts(string text, char separator)
    {
        var (depth, quoted, start) = (0, false, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == separator && depth == 0 && !quoted))
            {
                if (text[start..i].Trim() is { Length: > 0 } part)
                {
                    yield return part;
                }

                start = i + 1;
                continue;
            }

            quoted ^= text[i] == '\'';
            depth += quoted ? 0 : text[i] switch { '(' => 1, ')' => -1, _ => 0 };
        }
    }
}
