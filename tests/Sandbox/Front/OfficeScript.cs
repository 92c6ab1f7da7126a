using System.Text;

namespace OutlookFollowUp.Sandbox.Front;

/// <summary>The pane's pages ask Microsoft for office.js; here they are given the address of the shim that stands in for it.</summary>
internal static class OfficeScript
{
    private static readonly string[] Published =
    [
        "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
        "https://appsforoffice.microsoft.com/lib/1.1/hosted/office.js",
    ];

    public static async Task WriteWithShim(string html, HttpResponse to)
    {
        foreach (var address in Published)
        {
            html = html.Replace(address, "/sandbox/office.js", StringComparison.OrdinalIgnoreCase);
        }

        var bytes = Encoding.UTF8.GetBytes(html);
        to.ContentLength = bytes.Length;
        to.Headers.Remove("ETag");
        await to.Body.WriteAsync(bytes, to.HttpContext.RequestAborted);
    }
}
