using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Graph.Query;

/// <summary>Keeps of a thing what was asked for; its id and its metadata always.</summary>
internal static class Selection
{
    public static JsonObject Of(JsonObject whole, GraphQuery query, IEnumerable<string>? expanded = null)
    {
        var names = query.Select;
        if (names.Count == 0 || names.Contains("*"))
        {
            return whole;
        }

        var kept = names.Select(name => name.Split('/')[0]).Concat(expanded ?? []).Append("id").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var selected = new JsonObject();
        foreach (var (name, value) in whole.Where(property => property.Key.StartsWith("@odata", StringComparison.Ordinal) || kept.Contains(property.Key)).ToList())
        {
            whole.Remove(name);
            selected[name] = value;
        }

        return selected;
    }
}
