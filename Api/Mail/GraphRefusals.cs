using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Identity.Client;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using Polly.CircuitBreaker;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Gives what goes wrong between us and Graph its name.</summary>
internal sealed partial class GraphRefusals(TimeProvider time, GraphErrors errors, ILogger<GraphRefusals> logger)
{
    private static readonly HashSet<string> NoMailbox = new(StringComparer.OrdinalIgnoreCase) { "MailboxNotEnabledForRESTAPI", "MailboxNotSupportedForRESTAPI", "ErrorNonExistentMailbox" };

    /// <summary>The refusal behind an exception; null when it is a fault of our own.</summary>
    public MailRefusal? Of(Exception exception, IReadOnlyList<string> scopes)
    {
        var refusal = Name(exception, scopes);
        if (refusal is not null)
        {
            errors.Count(refusal.Kind, Code(exception));
        }

        return refusal;
    }

    // What it calls itself: Graph's own code, else a status, else what kind of fault it was.
    private static string Code(Exception exception) => exception switch
    {
        TokenRefused refused => $"token.{refused.Why}",
        MsalException refused => refused.ErrorCode,
        ODataError { Error.Code: { Length: > 0 } code } => code,
        ApiException answered => $"{answered.ResponseStatusCode}",
        _ => exception.GetType().Name,
    };

    private MailRefusal? Name(Exception exception, IReadOnlyList<string> scopes) => exception switch
    {
        TokenRefused { Why: TokenRefusal.ConsentNeeded } refused => new(MailRefusalKind.ConsentNeeded, refused.Scopes, refused.Claims),
        TokenRefused { Why: TokenRefusal.Blocked } => MailRefusal.Of(MailRefusalKind.Closed),
        TokenRefused refused => new(MailRefusalKind.SignInNeeded, refused.Scopes, refused.Claims),
        MsalServiceException { StatusCode: 429 or >= 500 } => MailRefusal.Of(MailRefusalKind.Unreachable),
        // Our own proof of who we are is not taken, such as a certificate that has run out: no sign-in of the person mends it.
        MsalServiceException { ErrorCode: MsalError.InvalidClient } refused => Logged(refused.ErrorCode, refused.StatusCode, MailRefusal.Of(MailRefusalKind.NotTaken)),
        MsalServiceException refused => Logged(refused.ErrorCode, refused.StatusCode, MailRefusal.Of(MailRefusalKind.SignInNeeded)),
        MsalException refused => Logged(refused.ErrorCode, 0, MailRefusal.Of(MailRefusalKind.Unreachable)),
        ApiException answered => Of(answered, scopes),
        HttpRequestException or TimeoutException or BrokenCircuitException => MailRefusal.Of(MailRefusalKind.Unreachable),
        _ => null,
    };

    private MailRefusal Of(ApiException answered, IReadOnlyList<string> scopes)
    {
        var code = (answered as ODataError)?.Error?.Code ?? "";
        var retryAfter = GraphPatience.RetryAfter(Header(answered, "Retry-After"), time.GetUtcNow());
        return answered.ResponseStatusCode switch
        {
            401 => new(MailRefusalKind.SignInNeeded, scopes, Claims(answered)),
            403 when code is "ErrorAccessDenied" or "Authorization_RequestDenied" or "accessDenied" => new(MailRefusalKind.ConsentNeeded, scopes, Claims(answered)),
            403 => Logged(code, 403, MailRefusal.Of(MailRefusalKind.Closed)),
            404 when NoMailbox.Contains(code) => Logged(code, 404, MailRefusal.Of(MailRefusalKind.Gone)),
            404 or 410 => MailRefusal.Of(MailRefusalKind.NotFound),
            400 when code is "ErrorInvalidIdMalformed" or "ErrorInvalidId" or "RequestBroker--ParseUri" => MailRefusal.Of(MailRefusalKind.NotFound),
            429 => MailRefusal.Of(MailRefusalKind.Busy, retryAfter),
            >= 500 => MailRefusal.Of(MailRefusalKind.Unreachable, retryAfter),
            // No status: an answer that could not be read.
            0 => MailRefusal.Of(MailRefusalKind.Unreachable),
            var status => Logged(code, status, MailRefusal.Of(MailRefusalKind.NotTaken)),
        };
    }

    // A claims challenge (continuous access evaluation) stands, encoded, in WWW-Authenticate.
    private static string? Claims(ApiException answered)
    {
        const string Begin = "claims=\"";
        var challenge = Header(answered, "WWW-Authenticate")?.FirstOrDefault(value => value.Contains(Begin, StringComparison.Ordinal));
        if (challenge is null)
        {
            return null;
        }

        var start = challenge.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = challenge.IndexOf('"', start);
        var encoded = new byte[challenge.Length];
        return end > start && Convert.TryFromBase64String(challenge[start..end], encoded, out var length) ? System.Text.Encoding.UTF8.GetString(encoded, 0, length) : null;
    }

    private static IEnumerable<string>? Header(ApiException answered, string name) =>
        answered.ResponseHeaders.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    private MailRefusal Logged(string code, int status, MailRefusal refusal)
    {
        NotTaken(logger, status, code);
        return refusal;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Graph or its sign-in answered {Status} {Code}")]
    private static partial void NotTaken(ILogger logger, int status, string code);
}
