using System.Text.Json.Nodes;
using NodaTime;
using OutlookFollowUp.Sandbox.Graph.Query;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph;

/// <summary>One question to Graph, alone or inside a batch: who asks, for what, and how they want it told.</summary>
internal sealed record GraphCall(string Method, IReadOnlyList<string> Path, GraphQuery Query, GraphPreferences Prefer, JsonNode? Body, Mailbox Mailbox, GraphGrant Grant, Uri Root, Instant Now)
{
    /// <summary>The parts of the path that the route left open.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The JSON object that came as the body.</summary>
    public JsonObject Given => Body as JsonObject
        ?? throw new GraphRefusal(400, "RequestBodyRead", "Empty Payload. JSON content expected.");

    /// <summary>The message that the path names.</summary>
    public MailItem Message => FindMessage(Values["message"]);

    public MailItem FindMessage(string id)
    {
        var name = ItemIds.Read(id) ?? throw GraphRefusal.MalformedId();
        if (name.Mailbox != Mailbox.Id)
        {
            throw new GraphRefusal(404, "ErrorInvalidMailboxItemId", "Item doesn't belong to the targeted mailbox.");
        }

        var item = Mailbox.Items.Find(item => item.Key == name.Key);
        return item is not null && (name.Ordinary is null || name.Ordinary == ItemIds.OrdinaryId(Mailbox.Id, item)) ? item : throw GraphRefusal.ItemNotFound();
    }

    public string FindFolder(string nameOrId) => MailFolders.Find(Mailbox, nameOrId) ?? throw GraphRefusal.ItemNotFound();

    public string Context(string what) => new Uri(Root, $"/v1.0/$metadata#users('{Mailbox.Owner.ObjectId}')/{what}").ToString();
}

/// <summary>What the token allows.</summary>
internal sealed record GraphGrant(string ClientId, IReadOnlySet<string> Scopes);
