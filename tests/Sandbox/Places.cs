using System.Reflection;

namespace OutlookFollowUp.Sandbox;

/// <summary>Folders of this repository, as the build knows them: the sandbox never leaves it.</summary>
internal static class Places
{
    /// <summary>The Outlook-like page.</summary>
    public static string Page { get; } = Of("Page");

    /// <summary>What the add-in's build makes.</summary>
    public static string Pane { get; } = Of("Pane");

    /// <summary>What Outlook is told about the add-in.</summary>
    public static string Manifest { get; } = Of("Manifest");

    private static string Of(string name) =>
        Path.GetFullPath(typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(one => one.Key == name).Value!);
}
