using System.Text.Json;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Web;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;

namespace OutlookFollowUp.Api.Health;

/// <summary>Whether Microsoft can be reached from here: its sign-in, for this directory, and Graph.</summary>
internal static class OutsideCheckup
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static async Task<IReadOnlyList<Finding>> Look(IServiceProvider services)
    {
        var clients = services.GetRequiredService<IHttpClientFactory>();
        try
        {
            var identity = services.GetRequiredService<IOptionsMonitor<MicrosoftIdentityOptions>>().Get(JwtBearerDefaults.AuthenticationScheme);
            return [await SignInAnswers(clients, identity), await GraphAnswers(clients, services.GetRequiredService<IOptions<MailOptions>>().Value)];
        }
        catch (OptionsValidationException)
        {
            // Said already, in the words of the settings.
            return [];
        }
    }

    private static async Task<Finding> SignInAnswers(IHttpClientFactory clients, MicrosoftIdentityOptions identity)
    {
        var tenant = identity.TenantId is { Length: > 0 } named ? named : "organizations";
        var address = $"{identity.Instance.TrimEnd('/')}/{tenant}/v2.0/.well-known/openid-configuration";
        try
        {
            using var client = clients.CreateClient(SignIn.HttpClient);
            using var limit = new CancellationTokenSource(Patience);
            using var answer = await client.GetAsync(new Uri(address), limit.Token);
            using var told = answer.IsSuccessStatusCode ? JsonDocument.Parse(await answer.Content.ReadAsStringAsync(limit.Token)) : null;
            return told?.RootElement.TryGetProperty("issuer", out _) == true
                ? Finding.Right($"Microsoft's sign-in answers for the directory {tenant}.")
                : Finding.Wrong($"Microsoft's sign-in does not know the directory {tenant} (it answered {(int)answer.StatusCode}). Look at Identity:TenantId and Identity:Instance.");
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or OperationCanceledException or UriFormatException or JsonException)
        {
            return Finding.Wrong($"Microsoft's sign-in cannot be reached at {address}: {unreachable.Message}");
        }
    }

    // Nobody is signed in here: any answer shows that the way is open.
    private static async Task<Finding> GraphAnswers(IHttpClientFactory clients, MailOptions mail)
    {
        var address = $"{mail.Root}/$metadata";
        try
        {
            using var client = clients.CreateClient();
            using var limit = new CancellationTokenSource(Patience);
            using var answer = await client.GetAsync(new Uri(address), HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return Finding.Right("Microsoft Graph answers.");
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or OperationCanceledException)
        {
            return Finding.Wrong($"Microsoft Graph cannot be reached at {mail.Root}: {unreachable.Message}");
        }
    }
}
