namespace OutlookFollowUp.Sandbox.Graph;

/// <summary>One thing that can be asked of Graph: its path below the mailbox's owner, which scopes allow it (any one of them), and who answers.</summary>
internal sealed record GraphRoute(string Method, string Pattern, string[] Scopes, Func<GraphCall, GraphAnswer> Answer)
{
    private readonly string[] pattern = Pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The open parts of the path, when this is the route for it.</summary>
    public Dictionary<string, string>? Match(IReadOnlyList<string> path)
    {
        if (path.Count != pattern.Length)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i][0] == '{')
            {
                values[pattern[i][1..^1]] = path[i];
            }
            else if (!string.Equals(pattern[i], path[i], StringComparison.OrdinalIgnoreCase)
                && !string.Equals("microsoft.graph." + pattern[i], path[i], StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return values;
    }
}
