using System.Reflection;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>The pages of wordings that lie beside the code as <c>.words</c> files.</summary>
internal static class WordPages
{
    public static IEnumerable<string> Lines(IEnumerable<string> pages) => pages.SelectMany(Lines);

    private static List<string> Lines(string page)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var name = assembly.GetManifestResourceNames().Single(resource => resource.EndsWith($".{page}.words", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }
}
