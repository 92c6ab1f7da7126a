using System.Collections.Frozen;
using System.Reflection;

namespace OutlookFollowUp.Understanding.Wordings;

/// <summary>The pages of wordings that lie beside the code as <c>.words</c> files, read once. Every word on them has a number, by which a sentence is held against all of them.</summary>
internal static class WordPages
{
    /// <summary>The number of a word that stands on no page.</summary>
    public const int Unknown = -1;

    private const string Ending = ".words";
    private const string Lists = "lists";

    private static readonly FrozenDictionary<string, IReadOnlyList<(string Meaning, Wording Wording)>> Pages;
    private static readonly FrozenDictionary<string, int> Numbers;

    static WordPages()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        Pages = Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[..^Ending.Length].Split('.')[^1], name => Read(name, numbers), StringComparer.Ordinal);
        Numbers = numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The wordings of a page with what each means, in order.</summary>
    public static IReadOnlyList<(string Meaning, Wording Wording)> Of(string page) => Pages[page];

    public static int NumberOf(string word) => Numbers.GetValueOrDefault(word, Unknown);

    // The lists that several pages share come before a page's own.
    private static IReadOnlyList<(string Meaning, Wording Wording)> Read(string name, Dictionary<string, int> numbers)
    {
        var reader = new WordingReader(numbers);
        var wordings = new List<(string Meaning, Wording Wording)>();
        var shared = Assembly.GetExecutingAssembly().GetManifestResourceNames().Single(each => each.EndsWith($".{Lists}{Ending}", StringComparison.Ordinal));
        foreach (var line in LinesOf(shared).Concat(LinesOf(name)))
        {
            if (reader.Read(line) is { } read)
            {
                wordings.Add(read);
            }
        }

        return wordings;
    }

    private static IEnumerable<string> LinesOf(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
