namespace OutlookFollowUp.Sandbox.Graph.Query;

/// <summary>The query options of a question, still as they were written.</summary>
internal sealed class GraphQuery
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "$select", "$filter", "$orderby", "$top", "$skip", "$expand", "$count", "$search", "$deltatoken", "$skiptoken", "startDateTime", "endDateTime",
    };

    private readonly Dictionary<string, string> options = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The query as written, without its question mark.</summary>
    public string Raw { get; private init; } = "";

    public IReadOnlyList<string> Select => List("$select");

    public string? Filter => this["$filter"];

    public string? OrderBy => this["$orderby"];

    public string? Expand => this["$expand"];

    public string? Search => this["$search"];

    public bool Count => string.Equals(this["$count"], "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>How many to answer; ten when nobody says.</summary>
    public int Top => Number("$top", 10, 1, 1000);

    public int Skip => Number("$skip", 0, 0, int.MaxValue);

    public bool HasTop => options.ContainsKey("$top");

    /// <summary>The options that were given.</summary>
    public IEnumerable<string> Names => options.Keys;

    public string? this[string name] => options.GetValueOrDefault(name);

    public static GraphQuery Read(string query)
    {
        var raw = query.TrimStart('?');
        var read = new GraphQuery { Raw = raw };
        foreach (var part in raw.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = Uri.UnescapeDataString(equals < 0 ? part : part[..equals]);
            var value = equals < 0 ? "" : Uri.UnescapeDataString(part[(equals + 1)..].Replace('+', ' '));
            if (!Known.Contains(name))
            {
                if (name.StartsWith('$'))
                {
                    throw GraphRefusal.BadUri($"The query parameter '{name}' is not supported.");
                }

                continue;
            }

            if (!read.options.TryAdd(name, value))
            {
                throw GraphRefusal.BadUri($"Query option '{name}' was specified more than once, but it must be specified at most once.");
            }
        }

        return read;
    }

    /// <summary>The same question, for the next page.</summary>
    public string Next(int skip) =>
        string.Join('&', Raw.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !Uri.UnescapeDataString(part).StartsWith("$skip=", StringComparison.OrdinalIgnoreCase))
            .Append($"%24skip={skip}"));

    private string[] List(string name) => this[name]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private int Number(string name, int otherwise, int least, int most) =>
        this[name] is not { } text ? otherwise
        : int.TryParse(text, out var number) && number >= least && number <= most ? number
        : throw GraphRefusal.BadUri($"Invalid value '{text}' for {name} query option found. The {name} query option requires an integer from {least} to {most}.");
}
