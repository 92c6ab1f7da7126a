using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace OutlookFollowUp.Api.Mail;

/// <summary>What the SDK's own pipeline does to an address, without the SDK's own retries.</summary>
internal static class GraphAddresses
{
    /// <summary>The SDK writes "/users/me-token-to-replace" where it means "/me".</summary>
    public static DelegatingHandler Me() =>
        new UriReplacementHandler<UriReplacementHandlerOption>(new(isEnabled: true, [KeyValuePair.Create("/users/me-token-to-replace", "/me")]));

    /// <summary>The SDK writes "%24select" where it means "$select".</summary>
    public static DelegatingHandler Names() => new ParametersNameDecodingHandler();
}
