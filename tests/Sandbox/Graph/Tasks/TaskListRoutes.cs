using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Graph.Query;

namespace OutlookFollowUp.Sandbox.Graph.Tasks;

/// <summary>The lists of To Do.</summary>
internal static class TaskListRoutes
{
    public static readonly string[] Read = ["Tasks.Read", "Tasks.ReadWrite"];
    public static readonly string[] Write = ["Tasks.ReadWrite"];

    public static readonly GraphRoute[] All =
    [
        new("GET", "todo/lists", Read, call => Listing.Page(call, "todoTaskList", call.Mailbox.Lists.Lists, one => one, one => Selection.Of((JsonObject)one.DeepClone(), call.Query), "todo/lists")),
        new("GET", "todo/lists/{list}", Read, call => GraphAnswer.Ok(Find(call).DeepClone())),
        new("POST", "todo/lists", Write, Add),
        new("PATCH", "todo/lists/{list}", Write, Rename),
        new("DELETE", "todo/lists/{list}", Write, Remove),
    ];

    public static JsonObject Find(GraphCall call) => call.Mailbox.Lists.Find(call.Values["list"]) ?? throw Missing(call.Values["list"]);

    /// <summary>To Do tells a wrong id from one that is not there.</summary>
    public static GraphRefusal Missing(string id) =>
        id.Length >= 20 && !id.AsSpan().ContainsAny('+', '/')
            ? new GraphRefusal(404, "itemNotFound", "The requested item cannot be found.")
            : new GraphRefusal(400, "invalidRequest", "Invalid request");

    private static GraphAnswer Add(GraphCall call)
    {
        GraphModel.CheckBody("todoTaskList", call.Given);
        return (string?)call.Given["displayName"] is { Length: > 0 } name
            ? GraphAnswer.Created(call.Mailbox.Lists.Add(call.Mailbox.Owner, name).DeepClone())
            : throw new GraphRefusal(400, "invalidRequest", "Invalid request");
    }

    private static GraphAnswer Rename(GraphCall call)
    {
        GraphModel.CheckBody("todoTaskList", call.Given);
        var list = Own(call);
        list["displayName"] = call.Given["displayName"]?.DeepClone() ?? list["displayName"]?.DeepClone();
        return GraphAnswer.Ok(list.DeepClone());
    }

    private static GraphAnswer Remove(GraphCall call)
    {
        call.Mailbox.Lists.Remove(Own(call));
        return GraphAnswer.NoContent();
    }

    // The lists that come with the account can be neither renamed nor removed.
    private static JsonObject Own(GraphCall call) =>
        Find(call) is var list && (string?)list["wellknownListName"] == "none" ? list : throw new GraphRefusal(400, "invalidRequest", "Invalid request");
}
