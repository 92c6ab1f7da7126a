namespace OutlookFollowUp.Sandbox.Front;

/// <summary>Takes what the product sends to Microsoft and brings it to this machine, under the name it was meant for. Nothing else gets out.</summary>
internal sealed class ToSandbox(Func<Uri> sandbox) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false })
{
    private static readonly HashSet<string> Microsoft = new(StringComparer.OrdinalIgnoreCase) { "graph.microsoft.com", "login.microsoftonline.com" };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var meant = request.RequestUri!;
        var here = sandbox();
        if (Microsoft.Contains(meant.Host))
        {
            request.Headers.Host = meant.Host;
            request.RequestUri = new UriBuilder(meant) { Scheme = here.Scheme, Host = here.Host, Port = here.Port }.Uri;
        }
        else if (meant.Authority != here.Authority)
        {
            throw new InvalidOperationException($"The product called {meant.Host}, which the sandbox does not stand in for.");
        }

        return base.SendAsync(request, cancellationToken);
    }
}
