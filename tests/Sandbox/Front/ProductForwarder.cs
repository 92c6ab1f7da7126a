using System.Net;

namespace OutlookFollowUp.Sandbox.Front;

/// <summary>Hands a request on to the product and its answer back, both as they are. Only office.js's address in a page is changed.</summary>
internal sealed class ProductForwarder(Func<Uri> product) : IDisposable
{
    private static readonly HashSet<string> HopByHop = new(StringComparer.OrdinalIgnoreCase) { "Connection", "Keep-Alive", "Transfer-Encoding", "Upgrade", "TE", "Trailer", "Proxy-Connection" };
    private const int Large = 1024 * 1024;
    private readonly HttpMessageInvoker client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });

    public async Task Forward(HttpContext context)
    {
        using var request = Copy(context.Request);
        HttpResponseMessage answer;
        try
        {
            answer = await client.SendAsync(request, context.RequestAborted);
        }
        catch (HttpRequestException)
        {
            context.Response.StatusCode = StatusCodes.Status502BadGateway;
            return;
        }

        using (answer)
        {
            // Whoever is still sending hears the answer only when they are done.
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            await Return(answer, context);
        }
    }

    public void Dispose() => client.Dispose();

    private HttpRequestMessage Copy(HttpRequest from)
    {
        var target = from.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        var request = new HttpRequestMessage(new HttpMethod(from.Method), new Uri(product(), target));
        if (from.ContentLength is > 0 || from.Headers.TransferEncoding.Count > 0)
        {
            request.Content = new StreamContent(from.Body);
            // The product may refuse a large body unread; sending it all the same would break the line under its answer.
            request.Headers.ExpectContinue = from.ContentLength is null or > Large;
        }

        foreach (var (name, values) in from.Headers)
        {
            if (!HopByHop.Contains(name) && !request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
            }
        }

        return request;
    }

    private static async Task Return(HttpResponseMessage answer, HttpContext context)
    {
        var to = context.Response;
        to.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
        {
            if (!HopByHop.Contains(name))
            {
                to.Headers[name] = values.ToArray();
            }
        }

        if (answer.Content.Headers.ContentType?.MediaType == "text/html")
        {
            await OfficeScript.WriteWithShim(await answer.Content.ReadAsStringAsync(context.RequestAborted), to);
            return;
        }

        await answer.Content.CopyToAsync(to.Body, context.RequestAborted);
    }
}
