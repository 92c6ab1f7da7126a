using Microsoft.Extensions.FileProviders;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>The pane itself, as the add-in's build made it: one host serves the pages and answers them.</summary>
internal static class PaneFiles
{
    private const string Published = "wwwroot/pane";

    /// <summary>Serves the pane's files under /pane: from the setting <c>Pane:Folder</c>, else from where they are published.</summary>
    public static void UsePaneFiles(this WebApplication app)
    {
        var folder = FolderOf(app);
        if (!Directory.Exists(folder))
        {
            return;
        }

        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/pane",
            FileProvider = new PhysicalFileProvider(folder),
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = CacheFor(file.Context.Request.Path),
        });
    }

    /// <summary>Where the pane's files should be.</summary>
    public static string FolderOf(WebApplication app) => Path.GetFullPath(app.Configuration["Pane:Folder"] ?? Published, app.Environment.ContentRootPath);

    // Under assets a file's name carries its content; a page keeps its name and must be asked for anew, an icon now and then.
    private static string CacheFor(PathString path) => path.StartsWithSegments("/pane/assets", StringComparison.Ordinal) ? "public, max-age=31536000, immutable"
        : path.StartsWithSegments("/pane/icons", StringComparison.Ordinal) ? "public, max-age=86400"
        : "no-cache";
}
