using System.Text.RegularExpressions;

namespace OutlookFollowUp.Shared.Tests.Rooms;

/// <summary>A file of the product, the room it lies in, and the namespaces it names.</summary>
internal sealed partial record SourceFile(string Path, string Room, string Text)
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file of the product.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. Under("Shared", ".cs"), .. Under("Api", ".cs")];

    /// <summary>Every file below a folder with one of the endings, folders without source left out.</summary>
    public static IEnumerable<SourceFile> Under(string folder, params string[] endings) =>
        from path in Directory.EnumerateFiles(System.IO.Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        let relative = System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/')
        where !relative.Split('/').Any(FloorPlan.NoSource.Contains) && endings.Any(ending => relative.EndsWith(ending, StringComparison.Ordinal))
        orderby relative
        select new SourceFile(relative, relative[..relative.LastIndexOf('/')], File.ReadAllText(path));

    /// <summary>Every dotted name the file says, in a using or in the middle of a line, without comments and text in quotes.</summary>
    public IEnumerable<string> Names() =>
        DottedName().Matches(CommentOrText().Replace(Text, "")).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    /// <summary>The namespaces it opens by <c>using</c>, and the types it aliases.</summary>
    public IEnumerable<string> Usings() => Using().Matches(Text).Select(match => match.Groups[1].Value);

    public override string ToString() => Path;

    [GeneratedRegex(@"//[^\n]*|""(?:[^""\\\n]|\\.)*""", RegexOptions.NonBacktracking)]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+", RegexOptions.NonBacktracking)]
    private static partial Regex DottedName();

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "OutlookFollowUp.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside of the solution's folder.");
        }

        return folder.FullName;
    }
}
