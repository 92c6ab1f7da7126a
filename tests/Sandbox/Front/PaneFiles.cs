using System.Reflection;
using Microsoft.AspNetCore.StaticFiles;

namespace OutlookFollowUp.Sandbox.Front;

/// <summary>The pages that the add-in's build makes.</summary>
internal static class PaneFiles
{
    private static readonly FileExtensionContentTypeProvider Types = new();
    private static readonly string Folder = Places.Of("Pane");

    /// <summary>The file of a path under /pane; null when there is none.</summary>
    public static string? Find(PathString path)
    {
        if (!path.StartsWithSegments("/pane", StringComparison.OrdinalIgnoreCase, out var rest) || !rest.HasValue)
        {
            return null;
        }

        var file = Path.GetFullPath(Path.Combine(Folder, rest.Value.TrimStart('/')));
        return file.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file) ? file : null;
    }

    public static async Task Write(string file, HttpResponse to)
    {
        to.StatusCode = StatusCodes.Status200OK;
        to.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        to.Headers.CacheControl = "no-cache";
        if (type == "text/html")
        {
            await OfficeScript.WriteWithShim(await File.ReadAllTextAsync(file, to.HttpContext.RequestAborted), to);
            return;
        }

        to.ContentLength = new FileInfo(file).Length;
        await to.SendFileAsync(file, to.HttpContext.RequestAborted);
    }
}

/// <summary>Folders of this repository, as the build knows them: the sandbox never leaves it.</summary>
internal static class Places
{
    public static string Of(string name) =>
        Path.GetFullPath(typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(one => one.Key == name).Value!);
}
