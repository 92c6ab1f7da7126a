namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>Takes the <c>```example</c> blocks out of a page of prose.</summary>
public static class SpecBlocks
{
    public static IEnumerable<SpecExample> Read(IReadOnlyList<string> lines, params string[] words)
    {
        var prose = "";
        for (var at = 0; at < lines.Count; at++)
        {
            if (!lines[at].StartsWith("```example", StringComparison.Ordinal))
            {
                prose = lines[at].Trim() is { Length: > 0 } said ? said.TrimStart('#', ' ') : prose;
                continue;
            }

            var end = at + 1;
            while (end < lines.Count && !lines[end].StartsWith("```", StringComparison.Ordinal))
            {
                end++;
            }

            yield return One(prose, [.. lines.Skip(at + 1).Take(end - at - 1)], words);
            at = end;
        }
    }

    private static SpecExample One(string prose, string[] block, string[] words)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        var first = 0;
        while (first < block.Length && block[first].Split(": ", 2) is [var word, var value] && words.Contains(word))
        {
            given[word] = value.Trim();
            first++;
        }

        var expected = block.Where(line => line.StartsWith("=>", StringComparison.Ordinal)).Select(line => line[2..].Trim()).ToArray();
        if (expected.Length == 0)
        {
            throw new FormatException($"An example under \"{prose}\" expects neither a find nor nothing.");
        }

        var text = string.Join('\n', block.Skip(first).Where(line => !line.StartsWith("=>", StringComparison.Ordinal))).Trim('\n');
        return new(prose, given, text, expected is ["nothing"] ? [] : expected);
    }
}
