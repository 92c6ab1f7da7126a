using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Graph.Query;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Tasks;

/// <summary>The tasks of a To Do list.</summary>
internal static class TaskRoutes
{
    private static readonly HashSet<string> NeverWritten = new(StringComparer.Ordinal) { "id", "createdDateTime", "lastModifiedDateTime", "bodyLastModifiedDateTime", "hasAttachments" };

    public static readonly GraphRoute[] All =
    [
        new("GET", "todo/lists/{list}/tasks", TaskListRoutes.Read, List),
        new("GET", "todo/lists/{list}/tasks/{task}", TaskListRoutes.Read, One),
        new("POST", "todo/lists/{list}/tasks", TaskListRoutes.Write, Add),
        new("PATCH", "todo/lists/{list}/tasks/{task}", TaskListRoutes.Write, Change),
        new("DELETE", "todo/lists/{list}/tasks/{task}", TaskListRoutes.Write, Remove),
    ];

    public static JsonObject Find(GraphCall call) =>
        call.Mailbox.Lists.TasksIn(TaskListRoutes.Find(call)).Find(task => (string?)task["id"] == call.Values["task"]) ?? throw TaskListRoutes.Missing(call.Values["task"]);

    private static GraphAnswer List(GraphCall call) =>
        Listing.Page(call, "todoTask", call.Mailbox.Lists.TasksIn(TaskListRoutes.Find(call)), one => one, task => Show(call, task), "todo/lists/tasks");

    private static GraphAnswer One(GraphCall call)
    {
        GraphModel.CheckSelect("todoTask", call.Query.Select);
        return GraphAnswer.Ok(Show(call, Find(call)));
    }

    private static JsonObject Show(GraphCall call, JsonObject task)
    {
        var whole = (JsonObject)task.DeepClone();
        whole["@odata.etag"] = $"W/\"{(string?)task["changeKey"]}\"";
        whole.Remove("changeKey");
        whole.Remove("linkedResources");
        var expansions = Expansion.Read(call.Query.Expand, "todoTask");
        foreach (var expansion in expansions)
        {
            whole[expansion.Name] = expansion.Of(task);
        }

        return Selection.Of(whole, call.Query, expansions.Select(expansion => expansion.Name));
    }

    private static GraphAnswer Add(GraphCall call)
    {
        var list = TaskListRoutes.Find(call);
        Check(call.Given);
        if ((string?)call.Given["title"] is not { Length: > 0 })
        {
            throw new GraphRefusal(400, "invalidRequest", "Invalid request");
        }

        var task = new JsonObject
        {
            ["id"] = ItemIds.Rest(Convert.ToBase64String([0x01, 0x03, 0x24, .. call.Mailbox.Id.ToByteArray(), .. call.Mailbox.NewKey("task").ToByteArray(), 0xFB, 0xFF])),
            ["title"] = "",
            ["status"] = "notStarted",
            ["importance"] = "normal",
            ["isReminderOn"] = false,
            ["hasAttachments"] = false,
            ["categories"] = new JsonArray(),
            ["body"] = new JsonObject { ["content"] = "", ["contentType"] = "text" },
            ["createdDateTime"] = Moment.Text(call.Now),
            ["linkedResources"] = new JsonArray(),
        };
        Write(call, task);
        call.Mailbox.Lists.TasksIn(list).Add(task);
        return GraphAnswer.Created(Show(call, task));
    }

    private static GraphAnswer Change(GraphCall call)
    {
        var task = Find(call);
        Check(call.Given);
        if (call.Given.ContainsKey("linkedResources"))
        {
            throw new GraphRefusal(400, "invalidRequest", "Invalid request");
        }

        Write(call, task);
        return GraphAnswer.Ok(Show(call, task));
    }

    private static GraphAnswer Remove(GraphCall call)
    {
        call.Mailbox.Lists.TasksIn(TaskListRoutes.Find(call)).Remove(Find(call));
        return GraphAnswer.NoContent();
    }

    private static void Check(JsonObject given)
    {
        GraphModel.CheckBody("todoTask", given);
        foreach (var name in given.Select(property => property.Key).Where(NeverWritten.Contains))
        {
            throw new GraphRefusal(400, "invalidRequest", $"The property '{name}' is read-only.");
        }
    }

    private static void Write(GraphCall call, JsonObject task)
    {
        foreach (var (name, value) in call.Given.Where(property => !property.Key.StartsWith('@')))
        {
            task[name] = name switch
            {
                "dueDateTime" or "startDateTime" or "completedDateTime" => DayOf(value, name),
                "reminderDateTime" => ZonedTime.Utc(value, name),
                "linkedResources" => LinkedResourceRoutes.New(call, (JsonArray?)value ?? []),
                _ => value?.DeepClone(),
            };
        }

        if ((string?)task["status"] == "completed")
        {
            task["completedDateTime"] ??= DayOf(Moment.Utc(call.Now.InUtc().LocalDateTime), "completedDateTime");
        }
        else
        {
            task.Remove("completedDateTime");
        }

        foreach (var name in new[] { "dueDateTime", "startDateTime", "reminderDateTime" }.Where(name => task[name] is null))
        {
            task.Remove(name);
        }

        // Whoever gives a reminder time turns the reminder on unless they say otherwise; without one there is none.
        task["isReminderOn"] = task["reminderDateTime"] is not null && ((bool?)call.Given["isReminderOn"] ?? (call.Given.ContainsKey("reminderDateTime") || (bool?)task["isReminderOn"] == true));
        call.Mailbox.Touch(task, call.Now);
    }

    // A day in To Do has no time: what was given of it is lost.
    private static JsonObject? DayOf(JsonNode? given, string name) =>
        given is null ? null : Moment.Utc(ZonedTime.Parts(given, name).Local.Date.AtMidnight());
}
