using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Contracts;

/// <summary>How we stand with the reader's mailbox, as far as we know without asking it.</summary>
/// <param name="Trouble">What is wrong; null when all is well.</param>
/// <param name="Line">What is wrong, since when, what still stands and what to do, in a sentence for the person.</param>
/// <param name="Since">Since when we know.</param>
/// <param name="Scopes">What the next sign-in has to ask to be allowed.</param>
public sealed record StandingReply(MailboxTrouble? Trouble, string? Line, Instant? Since, IReadOnlyList<string> Scopes);
