using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Storage;

/// <summary>How we stand with one person's mailbox: told truly even while we cannot get in.</summary>
internal sealed class Standing : IOwned
{
    private Standing()
    {
    }

    public Guid PersonId { get; private set; }

    /// <summary>What keeps us out; null while nothing does.</summary>
    public MailboxTrouble? Trouble { get; private set; }

    /// <summary>Since when we know of it.</summary>
    public Instant? Since { get; private set; }

    /// <summary>Since when nobody tells us of new mail; null while somebody does, or nobody ever should.</summary>
    public Instant? NoticesLostSince { get; private set; }

    /// <summary>When to look next whether the mailbox still lets us in.</summary>
    public Instant LookAt { get; private set; }

    /// <summary>What is wrong, the worst first; null when all is well.</summary>
    public (MailboxTrouble Trouble, Instant Since)? Wrong =>
        (Trouble, Since) is ({ } trouble, { } since) ? (trouble, since)
        : NoticesLostSince is { } lost ? (MailboxTrouble.NoticesLost, lost)
        : null;

    /// <summary>Nothing is known yet.</summary>
    public static Standing New(Guid personId) => new() { PersonId = personId };
}
