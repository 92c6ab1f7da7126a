namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>A page of prose whose <c>```example</c> blocks are tests.</summary>
/// <remarks>
/// Inside a block: lines "word: value" with a word the page declares (they may be left out), the text, then one line "=> …" a find
/// or the single line "=> nothing". A finding kind of its own takes three lines:
/// <code>
/// private static IEnumerable&lt;TestCaseData&gt; Examples() => SpecPage.Tests("holds-heard.md", "written", "from");
/// [TestCaseSource(nameof(Examples))]
/// public void Hold(SpecExample example) => SpecPage.Check(example, found);   // found: one string a find, in the page's own words
/// </code>
/// </remarks>
public static class SpecPage
{
    public static IEnumerable<TestCaseData> Tests(string page, params string[] words)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in SpecBlocks.Read(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specs", page)), words))
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
}
