using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Graph.Mail;

/// <summary>Open extensions: small JSON of an app's own, under a reverse domain name, on a message.</summary>
internal static class ExtensionRoutes
{
    private const string OutlookPrefix = "Microsoft.OutlookServices.OpenTypeExtension.";
    private static readonly string[] Write = ["Mail.ReadWrite"];

    public static readonly GraphRoute[] All =
    [
        new("POST", "messages/{message}/extensions", Write, Add),
        new("GET", "messages/{message}/extensions/{extension}", ["Mail.Read", "Mail.ReadWrite"], call => GraphAnswer.Ok(Find(call).DeepClone())),
        new("PATCH", "messages/{message}/extensions/{extension}", Write, Change),
        new("DELETE", "messages/{message}/extensions/{extension}", Write, Remove),
    ];

    private static JsonArray Of(GraphCall call)
    {
        var content = call.Message.Content;
        if (content["extensions"] is not JsonArray extensions)
        {
            content["extensions"] = extensions = [];
        }

        return extensions;
    }

    private static JsonObject Find(GraphCall call)
    {
        var name = call.Values["extension"].Replace(OutlookPrefix, "", StringComparison.OrdinalIgnoreCase);
        return Of(call).OfType<JsonObject>().FirstOrDefault(one => string.Equals((string?)one["extensionName"], name, StringComparison.Ordinal)) ?? throw GraphRefusal.ItemNotFound();
    }

    private static GraphAnswer Add(GraphCall call)
    {
        var given = (JsonObject)call.Given.DeepClone();
        if ((string?)given["extensionName"] is not { Length: > 0 } name)
        {
            throw GraphRefusal.BadRequest("The property 'extensionName' is required.");
        }

        var extensions = Of(call);
        if (extensions.Any(one => (string?)one!["extensionName"] == name))
        {
            throw new GraphRefusal(409, "ErrorExtensionAlreadyExists", "An extension of this name is already there.");
        }

        given["@odata.type"] = "#microsoft.graph.openTypeExtension";
        given["id"] = OutlookPrefix + name;
        extensions.Add(given);
        return GraphAnswer.Created(given.DeepClone());
    }

    private static GraphAnswer Change(GraphCall call)
    {
        var found = Find(call);
        foreach (var (name, value) in call.Given.Where(property => !property.Key.StartsWith('@') && property.Key is not ("id" or "extensionName")))
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
