using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.SignIn;

/// <summary>Gives tokens for a code with its verifier, for a refresh token, and on behalf of somebody whose token the API holds.</summary>
internal sealed class TokenEndpoint(Tokens tokens, Grants grants, Consents consents, MailboxPlace mailboxes, ProductProof proof)
{
    public async Task<IResult> Answer(HttpRequest request)
    {
        try
        {
            var form = request.HasFormContentType ? await request.ReadFormAsync() : throw new SignInRefusal("invalid_request", 900144, "The request body must be a form.");
            string? Field(string name) => form.TryGetValue(name, out var value) ? value.ToString() : null;
            var client = Field("client_id");
            if (client is not (Registration.Product or Registration.Outlook))
            {
                throw new SignInRefusal("unauthorized_client", 700016, $"Application with identifier '{client}' was not found in the directory.");
            }

            var scopes = Scopes.Read(Field("scope"));
            return Results.Json(Field("grant_type") switch
            {
                "authorization_code" => ByCode(Field, client),
                "refresh_token" => ByRefresh(Field, client, scopes),
                "urn:ietf:params:oauth:grant-type:jwt-bearer" => await OnBehalfOf(Field, client, scopes),
                var other => throw new SignInRefusal("unsupported_grant_type", 70003, $"The app requested an unsupported grant type '{other}'."),
            });
        }
        catch (SignInRefusal refusal)
        {
            return Results.Json(refusal.Body(), statusCode: StatusCodes.Status400BadRequest);
        }
    }

    private JsonObject ByCode(Func<string, string?> field, string client)
    {
        var grant = field("code") is { } code ? grants.TakeCode(code) : null;
        if (grant is null || grant.ClientId != client || grant.RedirectUri != field("redirect_uri"))
        {
            throw new SignInRefusal("invalid_grant", 70008, "The provided authorization code or refresh token has expired due to inactivity, or was never given.");
        }

        return field("code_verifier") is { } verifier && Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))) == grant.Challenge
            ? Given(grant.Person, client, grant.Scopes, grant.Nonce)
            : throw new SignInRefusal("invalid_grant", 501481, "The Code_Verifier does not match the code_challenge supplied in the authorization request.");
    }

    private JsonObject ByRefresh(Func<string, string?> field, string client, Scopes scopes)
    {
        var grant = field("refresh_token") is { } token ? grants.FindRefresh(token) : null;
        if (grant is null || grant.ClientId != client)
        {
            throw new SignInRefusal("invalid_grant", 70008, "The provided authorization code or refresh token has expired due to inactivity, or was never given.");
        }

        consents.Demand(grant.Person, grant.GivenAt);
        return Given(grant.Person, client, scopes, nonce: null);
    }

    private async Task<JsonObject> OnBehalfOf(Func<string, string?> field, string client, Scopes scopes)
    {
        if (client != Registration.Product || !await proof.Holds(field))
        {
            throw new SignInRefusal("invalid_client", 7000215, "Invalid client secret or assertion provided.");
        }

        if (field("requested_token_use") != "on_behalf_of" || field("assertion") is not { } assertion || await tokens.Check(assertion, Registration.Product) is not { } caller)
        {
            throw new SignInRefusal("invalid_grant", 500133, "Assertion is not within its valid time range, or is not a token for this app.");
        }

        var person = mailboxes.Of(Guid.Parse(caller.GetClaim("oid").Value))?.Owner
            ?? throw new SignInRefusal("invalid_grant", 50034, "The user account does not exist in the directory.");
        // A token says its second only; one of the very second of the change may be the new one.
        consents.Demand(person, new DateTimeOffset(caller.IssuedAt, TimeSpan.Zero).AddSeconds(1));
        return Given(person, client, scopes, nonce: null);
    }

    private JsonObject Given(Person person, string client, Scopes scopes, string? nonce)
    {
        var granted = scopes.Of(consents.Agreed(client, scopes.Resource, person));
        if (granted is null or { Count: 0 })
        {
            throw new SignInRefusal("invalid_grant", 65001, $"The user or administrator has not consented to use the application with ID '{client}'. Send an interactive authorization request for this user and resource.", "consent_required");
        }

        return new JsonObject
        {
            ["token_type"] = "Bearer",
            ["scope"] = scopes.Written(granted),
            ["expires_in"] = Tokens.LifetimeSeconds,
            ["ext_expires_in"] = Tokens.LifetimeSeconds,
            ["access_token"] = tokens.Access(person, client, scopes.Resource, granted),
            ["refresh_token"] = grants.Refresh(person, client),
            ["id_token"] = tokens.Identity(person, client, nonce),
            ["client_info"] = Tokens.ClientInfo(person),
        };
    }
}
