using Microsoft.Extensions.FileProviders;
using OutlookFollowUp.Sandbox.Front;

namespace OutlookFollowUp.Sandbox.Page;

/// <summary>The Outlook-like page, and the office.js that stands in for Microsoft's inside it.</summary>
internal static class PageDoors
{
    private static readonly string Folder = Places.Page;

    public static void MapPage(this WebApplication app)
    {
        app.MapGet("/", () => Results.File(Path.Combine(Folder, "index.html"), "text/html; charset=utf-8"));
        app.MapGet("/sandbox/office.js", OfficeScript);
        app.MapGet("/sandbox/manifest.xml", () => Results.File(Places.Manifest, "application/xml"));
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Folder),
            RequestPath = "/sandbox/page",
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
        });
    }

    // Several files for those who read them, one script for the page that loads it; what they share stays among them.
    private static async Task<IResult> OfficeScript()
    {
        var parts = new List<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(Folder, "office"), "*.js").Order(StringComparer.Ordinal))
        {
            parts.Add(await File.ReadAllTextAsync(file));
        }

        return Results.Text($"(() => {{\n{string.Concat(parts)}}})();\n", "text/javascript; charset=utf-8");
    }
}
