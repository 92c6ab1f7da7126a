using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Graph.Query;

namespace OutlookFollowUp.Sandbox.Graph.People;

/// <summary>Who the mailbox belongs to.</summary>
internal static class MeRoutes
{
    public static readonly GraphRoute[] All = [new("GET", "", ["User.Read", "User.ReadBasic.All"], Me)];

    private static GraphAnswer Me(GraphCall call)
    {
        GraphModel.CheckSelect("user", call.Query.Select);
        var owner = call.Mailbox.Owner;
        var names = owner.Name.Split(' ', 2);
        return GraphAnswer.Ok(Selection.Of(new JsonObject
        {
            ["@odata.context"] = new Uri(call.Root, "/v1.0/$metadata#users/$entity").ToString(),
            ["id"] = owner.ObjectId.ToString(),
            ["displayName"] = owner.Name,
            ["givenName"] = names[0],
            ["surname"] = names.Length > 1 ? names[1] : null,
            ["mail"] = owner.Address,
            ["userPrincipalName"] = owner.Address,
            ["proxyAddresses"] = new JsonArray("SMTP:" + owner.Address),
            ["businessPhones"] = new JsonArray(),
        }, call.Query));
    }
}
