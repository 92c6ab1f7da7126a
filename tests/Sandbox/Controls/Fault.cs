using System.Globalization;
using OutlookFollowUp.Sandbox.Graph;

namespace OutlookFollowUp.Sandbox.Controls;

/// <summary>A fault laid for requests whose path contains <see cref="Match"/>.</summary>
/// <param name="Match">What the method and path contain.</param>
/// <param name="Status">What is answered instead.</param>
/// <param name="RetryAfter">In how many seconds to come again.</param>
/// <param name="Delay">How long the answer takes.</param>
/// <param name="Code">Graph's own word for it, when it is not the usual one.</param>
/// <param name="Claims">What more the sign-in has to prove.</param>
/// <param name="IsUnheard">What was asked happens, and the line breaks before the answer.</param>
internal sealed record Fault(string Match, int? Status, double? RetryAfter, TimeSpan? Delay, string? Code, string? Claims, bool IsUnheard)
{
    private static readonly Dictionary<int, (string Code, string Message)> Words = new()
    {
        [400] = ("BadRequest", "The request is not valid."),
        [401] = ("InvalidAuthenticationToken", "Access token has expired or is not yet valid."),
        [403] = ("ErrorAccessDenied", "Access is denied. Check credentials and try again."),
        [404] = ("ErrorItemNotFound", "The specified object was not found in the store."),
        [409] = ("ErrorIrresolvableConflict", "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item."),
        [410] = ("syncStateNotFound", "The sync state generation is not found."),
        [429] = ("ApplicationThrottled", "Application is over its MailboxConcurrency limit."),
        [500] = ("InternalServerError", "An internal server error occurred. The operation failed."),
        [503] = ("serviceNotAvailable", "The service is temporarily unavailable. Please try again later."),
        [504] = ("UnknownError", "The request timed out."),
    };

    /// <summary>What Graph says instead of an answer; null when the fault is only slowness.</summary>
    public GraphAnswer? Answer()
    {
        if (Status is not { } status)
        {
            return null;
        }

        var (code, message) = Words.GetValueOrDefault(status, ("UnknownError", "Something went wrong."));
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (RetryAfter is { } after)
        {
            headers["Retry-After"] = after.ToString(CultureInfo.InvariantCulture);
        }

        // Continuous access evaluation asks for more in a header, encoded.
        if (Claims is { } claims)
        {
            headers["WWW-Authenticate"] = $"Bearer realm=\"\", error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(claims))}\"";
        }

        return GraphAnswer.Error(status, Code ?? code, message) with { Headers = headers };
    }
}

/// <summary>What goes wrong with notifications on their way.</summary>
internal enum NotificationFault
{
    None,
    Drop,
    Double,

    /// <summary>They wait until the faults are cleared, and then come in the wrong order.</summary>
    Late,
}
