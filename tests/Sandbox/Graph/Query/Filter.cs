using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Graph.Query;

/// <summary>A $filter, understood: which things pass, and which properties it names in which order.</summary>
internal sealed record Filter(Func<JsonObject, bool> Passes, IReadOnlyList<string> Properties)
{
    public static readonly Filter Everything = new(_ => true, []);

    public static Filter Read(string? text, string type)
    {
        if (text is null)
        {
            return Everything;
        }

        var parser = new FilterParser(FilterToken.Split(text), type, text);
        var term = parser.Read();
        return new Filter(thing => term(new FilterScope(thing, null, null)), parser.Properties);
    }
}

/// <summary>What a filter term looks at: the thing itself and, inside any(x: …), one element under its name.</summary>
internal sealed record FilterScope(JsonObject Thing, string? Variable, JsonNode? Element)
{
    public JsonNode? Find(string path)
    {
        var names = path.Split('/');
        var node = names[0] == Variable ? Element : (JsonNode?)Thing;
        foreach (var name in names[0] == Variable ? names.Skip(1) : names)
        {
            node = (node as JsonObject)?[name];
        }

        return node;
    }
}
