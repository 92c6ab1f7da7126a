using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Notifications;

/// <summary>Somebody wants to be told when mail of one person, in one folder or in all, comes or changes.</summary>
internal sealed partial class Subscription(Mailbox mailbox, JsonObject content, bool immutableIds)
{
    public Mailbox Mailbox { get; } = mailbox;

    public JsonObject Content { get; } = content;

    public bool ImmutableIds { get; } = immutableIds;

    public string Id => (string)Content["id"]!;

    public Uri Url => new((string)Content["notificationUrl"]!);

    public Instant Expires => Moment.Read((string?)Content["expirationDateTime"])!.Value;

    public bool Wants(MailItem item, string change) =>
        ((string)Content["changeType"]!).Split(',').Contains(change, StringComparer.OrdinalIgnoreCase)
        && (FolderOf((string)Content["resource"]!, Mailbox) is not { Length: > 0 } folder || folder == item.Folder);

    /// <summary>The folder a resource names, "" for all of them; null when it names no messages of this mailbox.</summary>
    public static string? FolderOf(string resource, Mailbox mailbox)
    {
        var match = Resource().Match(resource);
        if (!match.Success || (match.Groups["user"] is { Success: true } user
            && !user.Value.Equals(mailbox.Owner.Address, StringComparison.OrdinalIgnoreCase) && !user.Value.Equals(mailbox.Owner.ObjectId.ToString(), StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        return match.Groups["folder"] is { Success: true } folder ? MailFolders.Find(mailbox, folder.Value) : "";
    }

    [GeneratedRegex(@"^/?(me|users(/(?<user>[^/()']+)|\('(?<user>[^']+)'\)))(/mailfolders(/(?<folder>[^/()']+)|\('(?<folder>[^']+)'\)))?/messages$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Resource();
}
