namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Tells the browser what the pane may load and who may frame it: Outlook, and nobody else.</summary>
internal static class SecurityHeaders
{
    private const string ForAnswers = "default-src 'none'; frame-ancestors 'none'";

    private static readonly string ForPane = string.Join("; ",
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
        // Fluent writes its rules into style elements of its own.
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data: https://res-1.cdn.office.net https://*.static.microsoft",
        "connect-src 'self' https://login.microsoftonline.com https://appsforoffice.microsoft.com",
        "frame-src 'self' https://login.microsoftonline.com",
        "frame-ancestors 'self' https://*.office.com https://*.office365.com https://*.live.com https://*.cloud.microsoft https://*.microsoft365.com");

    /// <summary>Sets the headers on every answer of ours.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use(next => context =>
    {
        var path = context.Request.Path;
        if (!path.StartsWithSegments("/swagger", StringComparison.OrdinalIgnoreCase))
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = path.StartsWithSegments("/pane", StringComparison.OrdinalIgnoreCase) ? ForPane : ForAnswers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        }

        if (path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Headers.CacheControl = "no-store";
        }

        return next(context);
    });
}
