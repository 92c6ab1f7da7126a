using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>The folders every mailbox has. Their ids stay the same for ever.</summary>
internal static class MailFolders
{
    public const string Inbox = "inbox";
    public const string Drafts = "drafts";
    public const string Sent = "sentitems";
    public const string Deleted = "deleteditems";

    public static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["msgfolderroot"] = "Top of Information Store",
        [Inbox] = "Inbox",
        [Drafts] = "Drafts",
        [Sent] = "Sent Items",
        [Deleted] = "Deleted Items",
        ["archive"] = "Archive",
        ["junkemail"] = "Junk Email",
        ["outbox"] = "Outbox",
    };

    public static string Id(Mailbox mailbox, string folder) =>
        ItemIds.Rest(Convert.ToBase64String([0x01, 0x03, 0x24, .. mailbox.Id.ToByteArray(), .. Person.Named("folder", folder).ToByteArray()]));

    /// <summary>The well-known name of a folder said by name or by id; null when there is none.</summary>
    public static string? Find(Mailbox mailbox, string nameOrId)
    {
        foreach (var name in Names.Keys)
        {
            if (string.Equals(name, nameOrId, StringComparison.OrdinalIgnoreCase) || string.Equals(Id(mailbox, name), nameOrId, StringComparison.Ordinal))
            {
                return name;
            }
        }

        return null;
    }

    public static JsonObject Show(Mailbox mailbox, string folder) => new()
    {
        ["id"] = Id(mailbox, folder),
        ["displayName"] = Names[folder],
        ["parentFolderId"] = Id(mailbox, "msgfolderroot"),
        ["childFolderCount"] = folder == "msgfolderroot" ? Names.Count - 1 : 0,
        ["unreadItemCount"] = mailbox.Items.Count(item => item.Folder == folder && item.Content["isRead"]?.GetValue<bool>() == false),
        ["totalItemCount"] = mailbox.Items.Count(item => item.Folder == folder),
        ["isHidden"] = false,
    };
}
