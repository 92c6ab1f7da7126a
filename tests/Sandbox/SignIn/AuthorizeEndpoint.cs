using System.Net;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.SignIn;

/// <summary>Where somebody signs in: with a hint at once, else on a page that asks who they are.</summary>
internal sealed class AuthorizeEndpoint(Grants grants, MailboxPlace mailboxes, Func<Uri> root)
{
    public IResult Answer(HttpRequest request)
    {
        string? Field(string name) => request.Query.TryGetValue(name, out var value) ? value.ToString() : null;
        var client = Field("client_id");
        if (client is not (Registration.Product or Registration.Outlook))
        {
            return Refused(700016, "Nobody has registered the app that sent you here.");
        }

        if (Field("redirect_uri") is not { } redirect || !IsOurs(redirect))
        {
            return Refused(50011, "The address to return to is not one that the app has registered.");
        }

        if (Field("response_type") != "code" || Field("code_challenge") is not { Length: 43 } challenge || Field("code_challenge_method") != "S256")
        {
            return Back(redirect, Field, new() { ["error"] = "invalid_request", ["error_description"] = "AADSTS9002325: Proof Key for Code Exchange is required." });
        }

        if (Field("login_hint") is not { } address || !Person.IsAddress(address) || Field("prompt") is "select_account" or "login")
        {
            return Field("prompt") == "none"
                ? Back(redirect, Field, new() { ["error"] = "login_required", ["error_description"] = "AADSTS50058: Nobody is signed in." })
                : Results.Content(SignInPage.AskWho(mailboxes.All.Select(mailbox => mailbox.Owner), request.Query), "text/html; charset=utf-8");
        }

        try
        {
            var person = mailboxes.Of(address).Owner;
            var code = grants.Code(new CodeGrant(person, client, redirect, challenge, Field("nonce"), Scopes.Read(Field("scope"))));
            return Back(redirect, Field, new() { ["code"] = code, ["client_info"] = Tokens.ClientInfo(person) });
        }
        catch (SignInRefusal refusal)
        {
            return Back(redirect, Field, new() { ["error"] = "invalid_scope", ["error_description"] = refusal.Message });
        }
    }

    // Nobody is sent on to a place outside of this sandbox.
    private bool IsOurs(string redirect) =>
        Uri.TryCreate(redirect, UriKind.Absolute, out var uri) && uri.Scheme == root().Scheme && uri.Authority == root().Authority;

    private static IResult Back(string redirect, Func<string, string?> field, Dictionary<string, string> answer)
    {
        if (field("state") is { } state)
        {
            answer["state"] = state;
        }

        var sign = field("response_mode") == "fragment" ? '#' : redirect.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return Results.Redirect(redirect + sign + string.Join('&', answer.Select(one => $"{one.Key}={Uri.EscapeDataString(one.Value)}")));
    }

    private static IResult Refused(int number, string sentence) =>
        Results.Content($"<!doctype html><title>Sign in</title><h1>We cannot sign you in</h1><p>{WebUtility.HtmlEncode(sentence)}</p><p>AADSTS{number}</p>", "text/html; charset=utf-8", statusCode: 400);
}
