using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Graph.Query;

namespace OutlookFollowUp.Sandbox.Graph.People;

/// <summary>The master list of categories that Outlook's Categorize menu offers.</summary>
internal static class CategoryRoutes
{
    private static readonly string[] Read = ["MailboxSettings.Read", "MailboxSettings.ReadWrite"];
    private static readonly string[] Write = ["MailboxSettings.ReadWrite"];

    public static readonly GraphRoute[] All =
    [
        new("GET", "outlook/masterCategories", Read, List),
        new("GET", "outlook/masterCategories/{category}", Read, call => GraphAnswer.Ok(Find(call).DeepClone())),
        new("POST", "outlook/masterCategories", Write, Add),
        new("PATCH", "outlook/masterCategories/{category}", Write, Recolour),
        new("DELETE", "outlook/masterCategories/{category}", Write, Remove),
    ];

    private static GraphAnswer List(GraphCall call) =>
        Listing.Page(call, "outlookCategory", call.Mailbox.Categories, one => one, one => Selection.Of((JsonObject)one.DeepClone(), call.Query), "outlook/masterCategories");

    private static JsonObject Find(GraphCall call) =>
        call.Mailbox.Categories.Find(one => (string?)one["id"] == call.Values["category"]) ?? throw GraphRefusal.ItemNotFound();

    private static GraphAnswer Add(GraphCall call)
    {
        GraphModel.CheckBody("outlookCategory", call.Given);
        if ((string?)call.Given["displayName"] is not { Length: > 0 and <= 255 } name)
        {
            throw GraphRefusal.Argument("A category has a displayName of at most 255 characters.");
        }

        if (call.Mailbox.Categories.Exists(one => string.Equals((string?)one["displayName"], name, StringComparison.OrdinalIgnoreCase)))
        {
            throw new GraphRefusal(409, "CategoryNameAlreadyExists", "A category of this name is already there.");
        }

        var added = new JsonObject { ["id"] = call.Mailbox.NewKey("category").ToString(), ["displayName"] = name, ["color"] = (string?)call.Given["color"] ?? "none" };
        call.Mailbox.Categories.Add(added);
        return GraphAnswer.Created(added.DeepClone());
    }

    // The name of a category can never be changed.
    private static GraphAnswer Recolour(GraphCall call)
    {
        GraphModel.CheckBody("outlookCategory", call.Given);
        if (call.Given.ContainsKey("displayName"))
        {
            throw GraphRefusal.Argument("The displayName of a category cannot be changed.");
        }

        var found = Find(call);
        found["color"] = call.Given["color"]?.DeepClone();
        return GraphAnswer.Ok(found.DeepClone());
    }

    private static GraphAnswer Remove(GraphCall call)
    {
        call.Mailbox.Categories.Remove(Find(call));
        return GraphAnswer.NoContent();
    }
}
