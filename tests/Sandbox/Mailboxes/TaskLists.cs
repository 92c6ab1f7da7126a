using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>The To Do lists of a person; the two that come with the account are there from the start.</summary>
internal sealed class TaskLists
{
    private readonly Dictionary<string, List<JsonObject>> tasks = new(StringComparer.Ordinal);

    public TaskLists(Person owner)
    {
        Add(owner, "Tasks", "defaultList");
        Add(owner, "Flagged email", "flaggedEmails");
    }

    public List<JsonObject> Lists { get; } = [];

    public JsonObject Add(Person owner, string displayName, string wellKnown = "none")
    {
        var list = new JsonObject
        {
            ["id"] = ItemIds.Rest(Convert.ToBase64String([0x01, 0x03, 0x24, .. Person.Named("list", $"{owner.Address}/{Lists.Count}/{displayName}").ToByteArray(), .. owner.ObjectId.ToByteArray()])),
            ["displayName"] = displayName,
            ["isOwner"] = true,
            ["isShared"] = false,
            ["wellknownListName"] = wellKnown,
        };
        Lists.Add(list);
        tasks[IdOf(list)] = [];
        return list;
    }

    public void Remove(JsonObject list)
    {
        Lists.Remove(list);
        tasks.Remove(IdOf(list));
    }

    public JsonObject? Find(string id) => Lists.Find(list => IdOf(list) == id);

    public List<JsonObject> TasksIn(JsonObject list) => tasks[IdOf(list)];

    public IEnumerable<JsonObject> AllTasks => Lists.SelectMany(TasksIn);

    private static string IdOf(JsonObject list) => list["id"]!.GetValue<string>();
}
