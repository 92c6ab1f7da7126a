using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Tokens;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.SignIn;

namespace OutlookFollowUp.Sandbox.Controls;

/// <summary>Signs somebody in, by the same authorization code flow that the pane goes through, and gives the token for the API.</summary>
internal sealed class TokenControl(Func<Uri> sandbox, Tokens signed) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    public Task<IResult> Answer(HttpRequest request) => Control.Read(request, async given =>
    {
        if (given?.Text("user") is not { } user || !Person.IsAddress(user))
        {
            throw new ControlRefusal("\"user\" is the mail address of whoever signs in.");
        }

        given.Only("user", "scope", "client", "nonce", "claims");
        var app = given.Text("client") == "outlook" ? Registration.Outlook : Registration.Product;
        var scope = given.Text("scope") ?? $"{Registration.ProductUri.OriginalString}/{Registration.ProductScope} openid profile offline_access";
        var (status, tokens) = await SignIn(user, app, scope, given.Text("nonce"));
        if (given["claims"] is JsonObject changes && tokens?["access_token"] is { } token)
        {
            tokens["access_token"] = signed.Anew((string)token!, changes);
        }

        return Results.Json(tokens, Front.Json.Written, statusCode: status);
    });

    public void Dispose() => client.Dispose();

    private async Task<(int Status, JsonNode? Tokens)> SignIn(string user, string clientId, string scope, string? nonce)
    {
        var verifier = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        var back = new Uri(sandbox(), "/sandbox/signed-in").ToString();
        var authorize = QueryHelpers.AddQueryString(new Uri(sandbox(), "/organizations/oauth2/v2.0/authorize").ToString(), new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["client_id"] = clientId,
            ["response_type"] = "code",
            ["redirect_uri"] = back,
            ["scope"] = scope,
            ["nonce"] = nonce,
            ["login_hint"] = user,
            ["code_challenge"] = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))),
            ["code_challenge_method"] = "S256",
        }.Where(field => field.Value is not null));
        using var sent = await client.GetAsync(new Uri(authorize));
        var answer = QueryHelpers.ParseQuery(sent.Headers.Location?.Query);
        if (!answer.TryGetValue("code", out var code))
        {
            throw new ControlRefusal($"The sign-in service refused: {answer.GetValueOrDefault("error_description")}");
        }

        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["client_id"] = clientId,
            ["grant_type"] = "authorization_code",
            ["code"] = code.ToString(),
            ["redirect_uri"] = back,
            ["code_verifier"] = verifier,
            ["scope"] = scope,
        });
        using var given = await client.PostAsync(new Uri(sandbox(), "/organizations/oauth2/v2.0/token"), form);
        return ((int)given.StatusCode, await given.Content.ReadFromJsonAsync<JsonNode>());
    }
}
