using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>All that one person has in Microsoft 365. Whoever reads or writes holds <see cref="Gate"/>.</summary>
internal sealed class Mailbox(Person owner)
{
    private int made;

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
    }
}
