using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>All that one person has in Microsoft 365. Whoever reads or writes holds <see cref="Gate"/>.</summary>
internal sealed class Mailbox(Person owner)
{
    private int made;
    private readonly List<MailDelta> bookmarks = [];
    private readonly Queue<(MailItem Item, string Change)> happened = new();

    public Lock Gate { get; } = new();

    public Person Owner { get; } = owner;

    public Guid Id { get; } = Person.Named("mailbox", owner.Address);

    public List<MailItem> Items { get; } = [];

    public TaskLists Lists { get; } = new(owner);

    public List<JsonObject> Events { get; } = [];

    public List<JsonObject> Categories { get; } = [.. DefaultCategories.For(owner)];

    public JsonObject Settings { get; } = DefaultSettings.For("America/New_York");

    /// <summary>A new id for something in this mailbox; the same in every run that makes the same things in the same order.</summary>
    public Guid NewKey(string kind) => Person.Named(kind, $"{Owner.Address}/{made++}");

    public MailItem Add(JsonObject message, string folder, Instant now)
    {
        var key = message["internetMessageId"]?.GetValue<string>() is { Length: > 0 } known && !Items.Any(item => item.Key == Person.Named("mail", Owner.Address + known))
            ? Person.Named("mail", Owner.Address + known)
            : NewKey("mail");
        var item = new MailItem(key, message, folder);
        MessageDefaults.Fill(this, item, now);
        Items.Add(item);
        happened.Enqueue((item, "created"));
        return item;
    }

    public void Move(MailItem item, string folder, Instant now)
    {
        item.MoveTo(folder);
        item.Content["parentFolderId"] = MailFolders.Id(this, folder);
        Touch(item.Content, now);
    }

    /// <summary>Marks something as changed.</summary>
    public void Touch(JsonObject thing, Instant now)
    {
        thing["lastModifiedDateTime"] = Moment.Text(now);
        thing["changeKey"] = Convert.ToBase64String(NewKey("change").ToByteArray());
        if (Items.Find(item => ReferenceEquals(item.Content, thing)) is { } changed && !happened.Contains((changed, "created")))
        {
            happened.Enqueue((changed, "updated"));
        }
    }

    /// <summary>What happened to messages since this was last asked; whoever subscribed wants to know.</summary>
    public IReadOnlyList<(MailItem Item, string Change)> Happened()
    {
        lock (Gate)
        {
            var all = happened.Distinct().ToList();
            happened.Clear();
            return all;
        }
    }

    /// <summary>Sets a bookmark and gives its number.</summary>
    public int Remember(MailDelta bookmark)
    {
        bookmarks.Add(bookmark);
        return bookmarks.Count - 1;
    }

    /// <summary>The bookmark of a number; null when there is none.</summary>
    public MailDelta? Recall(int number) => number < bookmarks.Count ? bookmarks[number] : null;
}
