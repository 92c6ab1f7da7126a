using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Graph.Query;

/// <summary>Answers a question for a list: filtered, ordered, a page at a time.</summary>
internal static class Listing
{
    /// <param name="call">The question.</param>
    /// <param name="type">The type of the things in the list.</param>
    /// <param name="things">All of them, in the order they come in when nobody asks for another.</param>
    /// <param name="show">How one of them is shown.</param>
    /// <param name="content">Where its properties stand.</param>
    /// <param name="context">What the list is, for the answer's metadata.</param>
    public static GraphAnswer Page<T>(GraphCall call, string type, IEnumerable<T> things, Func<T, JsonObject> content, Func<T, JsonObject> show, string context)
    {
        var query = call.Query;
        GraphModel.CheckSelect(type, query.Select);
        Expansion.Read(query.Expand, type);
        if (query.Search is not null)
        {
            throw new GraphRefusal(400, "SearchWithFilter", "The query parameter '$search' is not answered by this stand-in.");
        }

        var filter = Filter.Read(query.Filter, type);
        var found = things.Where(thing => filter.Passes(content(thing)));
        var ordered = Order(query, type, filter, found, content).ToList();
        var page = new JsonObject { ["@odata.context"] = call.Context(context) };
        if (query.Count)
        {
            page["@odata.count"] = ordered.Count;
        }

        page["value"] = new JsonArray([.. ordered.Skip(query.Skip).Take(query.Top).Select(show)]);
        var next = query.Skip + query.Top;
        if (next < ordered.Count)
        {
            page["@odata.nextLink"] = new Uri(call.Root, $"/v1.0/{string.Join('/', call.Path.Select(Uri.EscapeDataString))}?{query.Next(next)}").AbsoluteUri;
        }

        return GraphAnswer.Ok(page);
    }

    private static IEnumerable<T> Order<T>(GraphQuery query, string type, Filter filter, IEnumerable<T> found, Func<T, JsonObject> content)
    {
        if (query.OrderBy is not { } orderBy)
        {
            return found;
        }

        var terms = orderBy.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(term => term.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(words => (Path: words[0], Down: words.Length > 1 && words[1].Equals("desc", StringComparison.OrdinalIgnoreCase)))
            .ToList();
        GraphModel.CheckSelect(type, terms.Select(term => term.Path));

        // What orders must also filter, before everything else and in the same order.
        var filtered = filter.Properties.Distinct(StringComparer.OrdinalIgnoreCase);
        if (query.Filter is not null && !terms.Select(term => term.Path).SequenceEqual(filtered.Take(terms.Count), StringComparer.OrdinalIgnoreCase))
        {
            throw new GraphRefusal(400, "InefficientFilter", "The restriction or sort order is too complex for this operation.");
        }

        var ordered = found.OrderBy(_ => 0);
        foreach (var (path, down) in terms)
        {
            string Key(T thing) => new FilterScope(content(thing), null, null).Find(path) is { } node
                ? node.GetValueKind() == JsonValueKind.String ? (string)node! : node.ToJsonString()
                : "";
            ordered = down ? ordered.ThenByDescending(Key, StringComparer.OrdinalIgnoreCase) : ordered.ThenBy(Key, StringComparer.OrdinalIgnoreCase);
        }

        return ordered;
    }
}
