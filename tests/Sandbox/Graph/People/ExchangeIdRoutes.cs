using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.People;

/// <summary>Turns the id that Office.js hands out into the one that stays.</summary>
internal static class ExchangeIdRoutes
{
    private static readonly string[] Formats = ["entryId", "ewsId", "immutableEntryId", "restId", "restImmutableEntryId"];

    public static readonly GraphRoute[] All =
    [
        new("POST", "translateExchangeIds", ["User.ReadBasic", "User.ReadBasic.All", "User.Read", "User.ReadWrite"], Translate),
    ];

    private static GraphAnswer Translate(GraphCall call)
    {
        var given = new Dictionary<string, JsonNode?>(call.Given, StringComparer.OrdinalIgnoreCase);
        var source = Format(given, "sourceIdType");
        var target = Format(given, "targetIdType");
        if (!given.TryGetValue("inputIds", out var inputs) || inputs is not JsonArray { Count: > 0 and <= 1000 } ids)
        {
            throw GraphRefusal.Argument("inputIds takes 1 to 1000 ids.");
        }

        return GraphAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = call.Context("translateExchangeIds"),
            ["value"] = new JsonArray([.. ids.Select(id => One(call, (string?)id ?? "", source, target))]),
        });
    }

    private static string Format(Dictionary<string, JsonNode?> given, string name) =>
        given.GetValueOrDefault(name) is JsonValue value && value.TryGetValue<string>(out var text) && Formats.Contains(text, StringComparer.Ordinal)
            ? text
            : throw GraphRefusal.Argument($"{name} is one of {string.Join(", ", Formats)}.");

    private static JsonObject One(GraphCall call, string id, string source, string target)
    {
        try
        {
            if (source == "ewsId" && id.AsSpan().ContainsAny('-', '_'))
            {
                throw GraphRefusal.MalformedId();
            }

            var item = call.FindMessage(source == "ewsId" ? ItemIds.Rest(id) : id);
            return new JsonObject
            {
                ["sourceId"] = id,
                ["targetId"] = target switch
                {
                    "restImmutableEntryId" => ItemIds.ImmutableId(call.Mailbox.Id, item),
                    "restId" => ItemIds.OrdinaryId(call.Mailbox.Id, item),
                    "ewsId" => ItemIds.Ews(ItemIds.OrdinaryId(call.Mailbox.Id, item)),
                    _ => throw new GraphRefusal(400, "ErrorInvalidArgument", $"This stand-in does not translate to {target}."),
                },
            };
        }
        catch (GraphRefusal refusal)
        {
            return new JsonObject { ["sourceId"] = id, ["errorDetails"] = new JsonObject { ["code"] = refusal.Code, ["message"] = refusal.Message } };
        }
    }
}
