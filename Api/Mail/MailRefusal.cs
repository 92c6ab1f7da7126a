using NodaTime;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Why the mailbox did not do what it was asked.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Scopes">What would have to be allowed, with <see cref="MailRefusalKind.ConsentNeeded"/>.</param>
/// <param name="Claims">What the next sign-in has to show; null when nothing special.</param>
/// <param name="RetryAfter">How long Graph wants to be left alone; null when it did not say.</param>
internal sealed record MailRefusal(MailRefusalKind Kind, IReadOnlyList<string> Scopes, string? Claims = null, Duration? RetryAfter = null)
{
    /// <summary>A refusal with nothing more to say.</summary>
    public static MailRefusal Of(MailRefusalKind kind, Duration? retryAfter = null) => new(kind, [], null, retryAfter);
}

/// <summary>The ways in which a mailbox refuses.</summary>
internal enum MailRefusalKind
{
    /// <summary>The session has ended; the person has to sign in again.</summary>
    SignInNeeded,

    /// <summary>The person, or their firm, has not allowed it yet.</summary>
    ConsentNeeded,

    /// <summary>It is not there any more.</summary>
    NotFound,

    /// <summary>A policy of their firm closes it.</summary>
    Closed,

    /// <summary>There is no mailbox any more.</summary>
    Gone,

    /// <summary>Too much was asked of this mailbox.</summary>
    Busy,

    /// <summary>No answer, or no sensible one.</summary>
    Unreachable,

    /// <summary>Graph does not take what we ask: a fault of ours.</summary>
    NotTaken,
}
