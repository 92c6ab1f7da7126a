using NodaTime;
using OutlookFollowUp.FollowUps.Planning;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Refusals;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>A person may open a deal again that a no or a last letter had closed: they know more than the mails. Who asked not to be written to is never overruled.</summary>
internal static class Reopening
{
    /// <summary>The thread and the firm as they stand after it.</summary>
    public static (Findings Findings, AccountSoFar Account) Of(Findings findings, AccountSoFar account) => account.Deal?.ReopenedAt is not { } at
        ? (findings, account)
        : (
            findings with
            {
                Messages = [.. findings.Messages.Select(message => message is { Side: Side.Ours } && message.SentAt < at && (message.Remembered is { LastLetter: not null } || Goodbye.IsIn(message.NewText)) ? message with { Remembered = new(null, OfferMade.In(message)) } : message)],
                Refusals = [.. findings.Refusals.Where(no => no.Kind == RefusalKind.OptOut || findings.Messages.FirstOrDefault(message => message.Id == no.Evidence.MessageId)?.SentAt >= at)],
            },
            account with { Threads = [.. account.Threads.Select(thread => thread.IsOfThisDeal ? thread with { Digest = Of(thread.Digest, at) } : thread)] });

    private static ThreadDigest Of(ThreadDigest digest, Instant at) => digest with
    {
        Messages = [.. digest.Messages.Select(mark => mark.SentAt < at ? mark with { LastLetter = null } : mark)],
        Refusals = [.. digest.Refusals.Where(no => no.Kind == RefusalKind.OptOut || digest.WrittenAt(no.Evidence) >= at)],
    };
}
