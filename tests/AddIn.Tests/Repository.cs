using System.Runtime.CompilerServices;

namespace OutlookFollowUp.AddIn.Tests;

/// <summary>Where the sources lie that these tests look at.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string AddIn { get; } = Path.Combine(Root, "AddIn");

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
