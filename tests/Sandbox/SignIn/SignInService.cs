using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.SignIn;

/// <summary>The doors of the sign-in service, where login.microsoftonline.com has them.</summary>
internal static class SignInService
{
    public static void MapSignIn(this IEndpointRouteBuilder app, TokenEndpoint token, AuthorizeEndpoint authorize, SignInKey key)
    {
        app.MapGet("/{tenant}/oauth2/v2.0/authorize", (HttpRequest request) => authorize.Answer(request));
        app.MapPost("/{tenant}/oauth2/v2.0/token", (HttpRequest request) => token.Answer(request));
        app.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", (string tenant, HttpRequest request) => Results.Json(Metadata(tenant, Root(request))));
        app.MapGet("/{tenant}/discovery/v2.0/keys", () => Results.Json(key.Published()));
        app.MapGet("/common/discovery/keys", () => Results.Json(key.Published()));
        app.MapGet("/common/discovery/instance", (HttpRequest request) => Results.Json(Instance(Root(request))));
    }

    // The product speaks to login.microsoftonline.com and is answered under that name; a browser on this port under this port's.
    private static string Root(HttpRequest request) =>
        request.Host.Host == "login.microsoftonline.com" ? "https://login.microsoftonline.com" : $"{request.Scheme}://{request.Host}";

    private static JsonObject Metadata(string tenant, string root)
    {
        var issuer = tenant is "common" or "organizations" or "consumers" ? "{tenantid}" : tenant;
        return new JsonObject
        {
            ["issuer"] = $"https://login.microsoftonline.com/{issuer}/v2.0",
            ["authorization_endpoint"] = $"{root}/{tenant}/oauth2/v2.0/authorize",
            ["token_endpoint"] = $"{root}/{tenant}/oauth2/v2.0/token",
            ["jwks_uri"] = $"{root}/{tenant}/discovery/v2.0/keys",
            ["response_types_supported"] = new JsonArray("code"),
            ["response_modes_supported"] = new JsonArray("query", "fragment"),
            ["subject_types_supported"] = new JsonArray("pairwise"),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["scopes_supported"] = new JsonArray("openid", "profile", "email", "offline_access"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_post", "private_key_jwt"),
            ["tenant_region_scope"] = null,
            ["cloud_instance_name"] = "microsoftonline.com",
        };
    }

    private static JsonObject Instance(string root) => new()
    {
        ["tenant_discovery_endpoint"] = $"{root}/common/v2.0/.well-known/openid-configuration",
        ["api-version"] = "1.1",
        ["metadata"] = new JsonArray(new JsonObject
        {
            ["preferred_network"] = "login.microsoftonline.com",
            ["preferred_cache"] = "login.windows.net",
            ["aliases"] = new JsonArray("login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net"),
        }),
    };
}
