using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Graph.Query;

/// <summary>Reads the grammar of $filter: or over and over not over comparisons, functions and any(…).</summary>
internal sealed class FilterParser(List<FilterToken> tokens, string type, string text)
{
    private readonly List<string> properties = [];
    private string? variable;
    private int at;

    public IReadOnlyList<string> Properties => properties;

    public Func<FilterScope, bool> Read()
    {
        var term = Or();
        return at == tokens.Count ? term : throw Strange();
    }

    private Func<FilterScope, bool> Or()
    {
        var left = And();
        while (TakeWord("or"))
        {
            var (first, second) = (left, And());
            left = scope => first(scope) || second(scope);
        }

        return left;
    }

    private Func<FilterScope, bool> And()
    {
        var left = Not();
        while (TakeWord("and"))
        {
            var (first, second) = (left, Not());
            left = scope => first(scope) && second(scope);
        }

        return left;
    }

    private Func<FilterScope, bool> Not()
    {
        if (TakeWord("not"))
        {
            var inner = Not();
            return scope => !inner(scope);
        }

        if (TakeSign("("))
        {
            var inner = Or();
            Expect(")");
            return inner;
        }

        return Comparison();
    }

    private Func<FilterScope, bool> Comparison()
    {
        var name = Next(FilterTokenKind.Word);
        if (TakeSign("("))
        {
            return name.EndsWith("/any", StringComparison.OrdinalIgnoreCase) ? Any(name[..^"/any".Length]) : Function(name);
        }

        var path = Property(name);
        var compare = FilterValue.Comparer(Next(FilterTokenKind.Word)) ?? throw Strange();
        var literal = Literal();
        return scope => compare(scope.Find(path), literal);
    }

    private Func<FilterScope, bool> Function(string name)
    {
        var path = Property(Next(FilterTokenKind.Word));
        Expect(",");
        var part = Next(FilterTokenKind.Text);
        Expect(")");
        Func<string, bool> test = name.ToUpperInvariant() switch
        {
            "STARTSWITH" => value => value.StartsWith(part, StringComparison.OrdinalIgnoreCase),
            "ENDSWITH" => value => value.EndsWith(part, StringComparison.OrdinalIgnoreCase),
            "CONTAINS" => value => value.Contains(part, StringComparison.OrdinalIgnoreCase),
            _ => throw GraphRefusal.BadUri($"An unknown function with name '{name}' was found."),
        };
        return scope => (scope.Find(path) as JsonValue)?.TryGetValue<string>(out var value) == true && test(value);
    }

    // categories/any(c:c eq 'x') · singleValueExtendedProperties/Any(ep: ep/id eq '…' and ep/value eq '…')
    private Func<FilterScope, bool> Any(string collection)
    {
        var path = Property(collection);
        var name = Next(FilterTokenKind.Word);
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || variable is not null)
        {
            throw Strange();
        }

        variable = name[..colon];
        if (name.Length > colon + 1)
        {
            tokens.Insert(at, new FilterToken(FilterTokenKind.Word, name[(colon + 1)..]));
        }

        var inner = Or();
        Expect(")");
        var called = variable;
        variable = null;
        return scope => scope.Find(path) is JsonArray elements && elements.Any(element => inner(scope with { Variable = called, Element = element }));
    }

    private string Property(string path)
    {
        if (path.Split('/')[0] == variable)
        {
            return path;
        }

        var owner = type;
        foreach (var name in path.Split('/'))
        {
            var declared = GraphModel.TypeOf(owner, name)
                ?? throw GraphRefusal.BadUri($"Could not find a property named '{name}' on type 'microsoft.graph.{owner}'.");
            owner = declared.Replace("Collection(", "", StringComparison.Ordinal).TrimEnd(')').Replace("microsoft.graph.", "", StringComparison.Ordinal);
        }

        properties.Add(path);
        return path;
    }

    private FilterValue Literal()
    {
        var token = at < tokens.Count ? tokens[at++] : throw Strange();
        return token.Kind == FilterTokenKind.Sign ? throw Strange() : FilterValue.Read(token) ?? throw Strange();
    }

    private bool TakeWord(string word) => Take(FilterTokenKind.Word, word);

    private bool TakeSign(string sign) => Take(FilterTokenKind.Sign, sign);

    private bool Take(FilterTokenKind kind, string expected)
    {
        if (at >= tokens.Count || tokens[at].Kind != kind || !string.Equals(tokens[at].Text, expected, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        at++;
        return true;
    }

    private void Expect(string sign)
    {
        if (!TakeSign(sign))
        {
            throw Strange();
        }
    }

    private string Next(FilterTokenKind kind) => at < tokens.Count && tokens[at].Kind == kind ? tokens[at++].Text : throw Strange();

    private GraphRefusal Strange() => new(400, "BadRequest", $"Invalid filter clause: Syntax error at position {at} in '{text}'.");
}
