using System.Net;
using System.Text;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.SignIn;

/// <summary>The page that asks who signs in.</summary>
internal static class SignInPage
{
    public static string AskWho(IEnumerable<Person> people, IQueryCollection query)
    {
        var hidden = new StringBuilder();
        foreach (var (name, value) in query.Where(field => field.Key is not ("prompt" or "login_hint")))
        {
            hidden.Append($"<input type=\"hidden\" name=\"{WebUtility.HtmlEncode(name)}\" value=\"{WebUtility.HtmlEncode(value.ToString())}\">");
        }

        var known = string.Concat(people.Select(person =>
            $"<button name=\"login_hint\" value=\"{WebUtility.HtmlEncode(person.Address)}\"><b>{WebUtility.HtmlEncode(person.Name)}</b><br>{WebUtility.HtmlEncode(person.Address)}</button>"));
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Sign in</title><link rel=\"stylesheet\" href=\"/sandbox/page/sign-in.css\"></head><body><main>"
            + "<h1>Pick an account</h1><p>This is the sandbox's sign-in. There are no passwords here.</p>"
            + $"<form method=\"get\">{hidden}{known}</form>"
            + $"<form method=\"get\">{hidden}<label>Another address<input type=\"email\" name=\"login_hint\" required></label><button>Sign in</button></form></main></body></html>";
    }
}
