using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <summary>A knock that waits to be answered. It says where to look, never what to believe: what is there is read from the mailbox.</summary>
internal sealed class Notice
{
    private Notice()
    {
    }

    public Guid Id { get; private set; }

    public Guid FolderId { get; private set; }

    public NoticeKind Kind { get; private set; }

    public Instant At { get; private set; }

    /// <summary>Somebody knocked for a folder.</summary>
    public static Notice New(Guid folderId, NoticeKind kind, Instant now) =>
        new() { Id = Guid.CreateVersion7(now.ToDateTimeOffset()), FolderId = folderId, Kind = kind, At = now };
}

/// <summary>Why Graph knocks.</summary>
internal enum NoticeKind
{
    /// <summary>A mail came or changed.</summary>
    Mail,

    /// <summary>The subscription has to be renewed, or it ends.</summary>
    ReauthorizationRequired,

    /// <summary>The subscription has ended.</summary>
    SubscriptionRemoved,

    /// <summary>Knocks were lost on the way.</summary>
    Missed,
}
