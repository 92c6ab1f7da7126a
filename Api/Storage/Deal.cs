using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <summary>One decision being pursued: so far, one thread.</summary>
internal sealed class Deal : IOwned
{
    private Deal()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid AccountId { get; private set; }

    public Account Account { get; private set; } = null!;

    /// <summary>The thread, as the mailbox names it.</summary>
    public string ThreadId { get; private set; } = "";

    /// <summary>The subject without Re: and Fwd:; encrypted.</summary>
    public string Name { get; private set; } = "";

    /// <summary>When the last letter was put into Drafts; null while it was not.</summary>
    public Instant? PushedAt { get; private set; }

    /// <summary>Whoever writes to the mailbox for this deal holds it until then: two clicks at once make one draft.</summary>
    public Instant HeldUntil { get; private set; }

    public Instant CreatedAt { get; private set; }

    /// <summary>A thread we have kept nothing about before.</summary>
    public static Deal New(Account account, string threadId, string name, Instant now) => new()
    {
        Id = Guid.CreateVersion7(now.ToDateTimeOffset()),
        PersonId = account.PersonId,
        AccountId = account.Id,
        Account = account,
        ThreadId = threadId,
        Name = name,
        CreatedAt = now,
    };

    /// <summary>The last letter lies in Drafts.</summary>
    public void Pushed(Instant now) => PushedAt ??= now;
}
