namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>A bookmark in a folder: what is still to be told, and how everything stood when it was set.</summary>
internal sealed record MailDelta(IReadOnlyList<Guid> Changed, IReadOnlyList<Guid> Removed, IReadOnlyDictionary<Guid, string> Stand, string? Select, string? Filter);
