using Microsoft.Identity.Client;

namespace OutlookFollowUp.Api.Identity;

/// <summary>Sends the token exchange through the same named client as everything else that speaks to the sign-in service.</summary>
internal sealed class SignInHttpClientFactory(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => clients.CreateClient(SignIn.HttpClient);
}
