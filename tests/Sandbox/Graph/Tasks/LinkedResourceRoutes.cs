using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Graph.Query;

namespace OutlookFollowUp.Sandbox.Graph.Tasks;

/// <summary>The links from a task to what it is about.</summary>
internal static class LinkedResourceRoutes
{
    private const string Path = "todo/lists/{list}/tasks/{task}/linkedResources";

    public static readonly GraphRoute[] All =
    [
        new("GET", Path, TaskListRoutes.Read, call => Listing.Page(call, "linkedResource", Of(call).OfType<JsonObject>(), one => one, one => Selection.Of((JsonObject)one.DeepClone(), call.Query), "linkedResources")),
        new("GET", Path + "/{link}", TaskListRoutes.Read, call => GraphAnswer.Ok(Find(call).DeepClone())),
        new("POST", Path, TaskListRoutes.Write, Add),
        new("PATCH", Path + "/{link}", TaskListRoutes.Write, Change),
        new("DELETE", Path + "/{link}", TaskListRoutes.Write, Remove),
    ];

    public static JsonArray New(GraphCall call, JsonArray given) => new([.. given.OfType<JsonObject>().Select(one => New(call, one))]);

    private static JsonObject New(GraphCall call, JsonObject given)
    {
        GraphModel.CheckBody("linkedResource", given);
        var link = (JsonObject)given.DeepClone();
        link["id"] = call.Mailbox.NewKey("link").ToString();
        return link;
    }

    private static JsonArray Of(GraphCall call) => (JsonArray)TaskRoutes.Find(call)["linkedResources"]!;

    private static JsonObject Find(GraphCall call) =>
        Of(call).OfType<JsonObject>().FirstOrDefault(one => (string?)one["id"] == call.Values["link"]) ?? throw TaskListRoutes.Missing(call.Values["link"]);

    private static GraphAnswer Add(GraphCall call)
    {
        var added = New(call, call.Given);
        Of(call).Add(added);
        return GraphAnswer.Created(added.DeepClone());
    }

    private static GraphAnswer Change(GraphCall call)
    {
        GraphModel.CheckBody("linkedResource", call.Given);
        var found = Find(call);
        foreach (var (name, value) in call.Given.Where(property => property.Key is not "id" && !property.Key.StartsWith('@')))
        {
            found[name] = value?.DeepClone();
        }

        return GraphAnswer.Ok(found.DeepClone());
    }

    private static GraphAnswer Remove(GraphCall call)
    {
        Of(call).Remove(Find(call));
        return GraphAnswer.NoContent();
    }
}
