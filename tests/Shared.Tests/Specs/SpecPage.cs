namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>A page of prose whose <c>```example</c> blocks are tests.</summary>
/// <remarks>
/// Inside a block: lines "word: value" with a word the page declares (they may be left out), the text, then one line "=> …" a find
/// or the single line "=> nothing". A finding kind of its own takes three lines:
/// <code>
/// private static IEnumerable&lt;TestCaseData&gt; Examples() => SpecPage.Tests("holds.md", "written", "from");
/// [TestCaseSource(nameof(Examples))]
/// public void Hold(SpecExample example) => SpecPage.Check(example, found);   // found: one string a find, in the page's own words
/// </code>
/// </remarks>
public static class SpecPage
{
    public static IEnumerable<TestCaseData> Tests(string page, params string[] words)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in Read(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specs", page)), words))
        {
            var name = example.Name;
            for (var again = 2; !seen.Add(name); again++)
            {
                name = $"{example.Name} ({again})";
            }

            yield return new TestCaseData(example).SetArgDisplayNames(name);
        }
    }

    public static void Check(SpecExample example, IEnumerable<string> found) =>
        Assert.That(found, Is.EqualTo(example.Expected), () => $"{example.Name}\n{example.Text}");

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
