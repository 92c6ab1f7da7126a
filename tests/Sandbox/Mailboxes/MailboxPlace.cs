using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>All mailboxes there are. Whoever is asked for has one.</summary>
internal sealed class MailboxPlace
{
    private readonly ConcurrentDictionary<string, Mailbox> mailboxes = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);

    public Mailbox Of(string address) => mailboxes.GetOrAdd(address, known => new Mailbox(new Person(known, NameOf(known))));

    public Mailbox? Of(Guid objectId) => mailboxes.Values.FirstOrDefault(mailbox => mailbox.Owner.ObjectId == objectId);

    public IEnumerable<Mailbox> All => mailboxes.Values.OrderByDescending(mailbox => mailbox.Items.Count).ThenBy(mailbox => mailbox.Owner.Address, StringComparer.OrdinalIgnoreCase);

    /// <summary>Puts a case's thread into its reader's mailbox and answers what arrived; a mail that is already there stays as it is.</summary>
    public IReadOnlyList<MailItem> Take(MailCase given, Instant now)
    {
        Remember(given);
        var mailbox = Of(given.Reader.Address);
        lock (mailbox.Gate)
        {
            SetZone(mailbox, given.Zone);
            return [.. given.Messages
                .Where(message => !mailbox.Items.Any(item => JsonNode.DeepEquals(item.Content["internetMessageId"], message["internetMessageId"])))
                .Select(message => mailbox.Add(message, FolderFor(mailbox, message), now))];
        }
    }

    /// <summary>What its owner wrote lies in Sent Items, a draft in Drafts, the rest in the Inbox.</summary>
    public static string FolderFor(Mailbox mailbox, JsonObject message)
    {
        var from = (string?)message["from"]?["emailAddress"]?["address"];
        return (message["isDraft"] as JsonValue)?.TryGetValue<bool>(out var draft) == true && draft ? MailFolders.Drafts
            : string.Equals(from, mailbox.Owner.Address, StringComparison.OrdinalIgnoreCase) ? MailFolders.Sent
            : MailFolders.Inbox;
    }

    private static void SetZone(Mailbox mailbox, string zone)
    {
        if (mailbox.Items.Count == 0)
        {
            var settings = DefaultSettings.For(zone);
            mailbox.Settings["timeZone"] = settings["timeZone"]!.DeepClone();
            mailbox.Settings["workingHours"] = settings["workingHours"]!.DeepClone();
        }
    }

    private void Remember(MailCase given)
    {
        foreach (var message in given.Messages)
        {
            IEnumerable<JsonNode?> people = [message["from"], .. (JsonArray)message["toRecipients"]!, .. (JsonArray)message["ccRecipients"]!];
            foreach (var person in people.OfType<JsonObject>().Select(recipient => recipient["emailAddress"]!))
            {
                names.TryAdd((string)person["address"]!, (string)person["name"]!);
            }
        }
    }

    private string NameOf(string address) =>
        names.TryGetValue(address, out var name) && name != address
            ? name
            : string.Join(' ', address[..address.IndexOf('@', StringComparison.Ordinal)].Split(['.', '_', '-'], StringSplitOptions.RemoveEmptyEntries)
                .Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
