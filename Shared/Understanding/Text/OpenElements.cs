namespace OutlookFollowUp.Understanding.Text;

/// <summary>The elements that are open at a place of an HTML body, and whether any of them hides or quotes.</summary>
// Counts by name make a stray end tag cost nothing: a million of them stay linear.
internal sealed class OpenElements
{
    private readonly Stack<(string Name, bool Hides, bool Quotes)> stack = new();
    private readonly Dictionary<string, int> count = new(StringComparer.Ordinal);
    private int hiding;
    private int quoting;

    public bool AreHidden => hiding > 0;

    public bool AreQuoted => quoting > 0;

    public bool ArePreformatted => count.GetValueOrDefault("pre") > 0;

    public void Push(string name, bool hides, bool quotes)
    {
        stack.Push((name, hides, quotes));
        count[name] = count.GetValueOrDefault(name) + 1;
        hiding += hides ? 1 : 0;
        quoting += quotes ? 1 : 0;
    }

    public void Pop(string name)
    {
        if (count.GetValueOrDefault(name) == 0)
        {
            return;
        }

        while (!string.Equals(PopOne(), name, StringComparison.Ordinal))
        {
        }
    }

    /// <summary>A paragraph ends where the next block begins, whether it was closed or not.</summary>
    public void CloseParagraph()
    {
        if (stack.TryPeek(out var top) && string.Equals(top.Name, "p", StringComparison.Ordinal))
        {
            PopOne();
        }
    }

    private string PopOne()
    {
        var (name, hides, quotes) = stack.Pop();
        count[name]--;
        hiding -= hides ? 1 : 0;
        quoting -= quotes ? 1 : 0;
        return name;
    }
}
