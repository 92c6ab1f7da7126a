namespace OutlookFollowUp.Api.Endpoints;

/// <summary>The pane's built pages, under /pane/ of the same host: one place to run, one origin to trust.</summary>
internal static class PanePages
{
    private const string WithItsHashInTheName = "public, max-age=31536000, immutable";

    /// <summary>Serves the pages, where they were built.</summary>
    public static void UsePanePages(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = served => served.Context.Response.Headers.CacheControl =
            served.Context.Request.Path.StartsWithSegments("/pane/assets", StringComparison.OrdinalIgnoreCase) ? WithItsHashInTheName : "no-cache",
    });
}
