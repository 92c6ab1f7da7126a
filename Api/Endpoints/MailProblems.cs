using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.Mail;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Tells the person what their mailbox would not do, and the pane what to offer them.</summary>
internal static class MailProblems
{
    /// <summary>The problem document for a refusal of the mailbox.</summary>
    public static ProblemHttpResult AsProblem(this MailRefusal refusal)
    {
        var (status, code, sentence) = refusal.Kind switch
        {
            MailRefusalKind.SignInNeeded => (StatusCodes.Status401Unauthorized, "signInNeeded", "Outlook asks you to sign in again."),
            MailRefusalKind.ConsentNeeded => (StatusCodes.Status403Forbidden, "consentNeeded", "Outlook does not let us do that yet. It needs your permission."),
            MailRefusalKind.NotFound => (StatusCodes.Status404NotFound, "mailNotFound", "This mail is not in your mailbox any more."),
            MailRefusalKind.Closed => (StatusCodes.Status403Forbidden, "mailboxClosed", "Your organization does not let us into this mailbox."),
            MailRefusalKind.Gone => (StatusCodes.Status404NotFound, "mailboxGone", "Outlook has no mailbox for you that we could reach."),
            MailRefusalKind.Busy => (StatusCodes.Status503ServiceUnavailable, "mailboxBusy", "Outlook is busy with your mailbox. Please try again in a moment."),
            MailRefusalKind.Unreachable => (StatusCodes.Status503ServiceUnavailable, "mailboxUnreachable", "Outlook is not answering. Please try again in a moment."),
            _ => (StatusCodes.Status502BadGateway, "mailboxRefused", "Outlook did not take what we asked for."),
        };
        var problem = Problems.Of(status, code, sentence);
        if (refusal.Scopes.Count > 0)
        {
            problem.Extensions["scopes"] = refusal.Scopes;
        }

        if (refusal.Claims is { } claims)
        {
            problem.Extensions["claims"] = claims;
        }

        if (refusal.RetryAfter is { } wait)
        {
            problem.Extensions["retryAfter"] = Math.Ceiling(wait.TotalSeconds);
        }

        return TypedResults.Problem(problem);
    }

    /// <summary>Whether it will pass by itself; then what was wished is kept and done as soon as it can be.</summary>
    public static bool IsPassing(this MailRefusal refusal) => refusal.Kind is MailRefusalKind.Busy or MailRefusalKind.Unreachable;
}
