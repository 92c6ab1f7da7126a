using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using OutlookFollowUp.Sandbox.Graph.Query;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Mail;

/// <summary>What changed in a folder since a bookmark: all of it at first, then only what came, changed or went.</summary>
internal static class DeltaRoutes
{
    private static readonly string[] Read = ["Mail.Read", "Mail.ReadWrite"];
    private static readonly string[] Options = ["$select", "$filter", "$orderby", "$deltatoken", "$skiptoken", "$top"];

    public static readonly GraphRoute[] All = [new("GET", "mailFolders/{folder}/messages/delta", Read, Answer)];

    private static GraphAnswer Answer(GraphCall call)
    {
        var folder = call.FindFolder(call.Values["folder"]);
        foreach (var option in call.Query.Names.Where(name => name.StartsWith('$') && !Options.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            throw GraphRefusal.BadUri($"The query parameter '{option}' is not supported in a delta query.");
        }

        GraphModel.CheckSelect("message", call.Query.Select);
        return call.Query["$skiptoken"] is { } skip ? Page(call, folder, Find(call, skip))
            : call.Query["$deltatoken"] is { } token ? Page(call, folder, Since(call, folder, Find(call, token)))
            : Page(call, folder, First(call, folder));
    }

    private static MailDelta First(GraphCall call, string folder)
    {
        var filter = Filter.Read(call.Query.Filter, "message");
        if (filter.Properties.Any(property => property != "receivedDateTime"))
        {
            throw GraphRefusal.BadUri("A delta query of messages filters by receivedDateTime only.");
        }

        return new([.. Items(call, folder, call.Query.Filter).Select(item => item.Key)], [], Stand(call, folder, call.Query.Filter), call.Query["$select"], call.Query.Filter);
    }

    private static MailDelta Since(GraphCall call, string folder, MailDelta before)
    {
        var now = Stand(call, folder, before.Filter);
        return new(
            [.. now.Where(one => before.Stand.GetValueOrDefault(one.Key) != one.Value).Select(one => one.Key)],
            [.. before.Stand.Keys.Where(key => !now.ContainsKey(key))],
            now, before.Select, before.Filter);
    }

    private static GraphAnswer Page(GraphCall call, string folder, MailDelta delta)
    {
        var size = call.Prefer.PageSize ?? 10;
        var shown = delta.Changed.Select(key => call.Mailbox.Items.Find(item => item.Key == key)).OfType<MailItem>().ToList();
        var asked = call with { Query = GraphQuery.Read(delta.Select is null ? "" : $"$select={Uri.EscapeDataString(delta.Select)}") };
        var rows = shown.Take(size).Select(item => MessageView.Show(asked, item)).ToList();
        var isLast = shown.Count <= size;
        if (isLast)
        {
            rows.AddRange(delta.Removed.Select(key => new JsonObject { ["id"] = ItemIds.ImmutableId(call.Mailbox.Id, new(key, [], folder)), ["@removed"] = new JsonObject { ["reason"] = "deleted" } }));
        }

        var next = call.Mailbox.Remember(delta with { Changed = [.. shown.Skip(size).Select(item => item.Key)], Removed = isLast ? [] : delta.Removed });
        var link = new Uri(call.Root, $"/v1.0/{string.Join('/', call.Path.Select(Uri.EscapeDataString))}?{(isLast ? "$deltatoken" : "$skiptoken")}={next}").AbsoluteUri;
        return GraphAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = call.Context("messages"),
            ["value"] = new JsonArray([.. rows]),
            [isLast ? "@odata.deltaLink" : "@odata.nextLink"] = link,
        });
    }

    private static MailDelta Find(GraphCall call, string token) =>
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && call.Mailbox.Recall(number) is { } known
            ? known
            : throw new GraphRefusal(410, "syncStateNotFound", "The sync state generation is not found.");

    private static Dictionary<Guid, string> Stand(GraphCall call, string folder, string? filter) =>
        Items(call, folder, filter).ToDictionary(item => item.Key, item => (string?)item.Content["changeKey"] ?? "");

    private static IEnumerable<MailItem> Items(GraphCall call, string folder, string? filter)
    {
        var passes = Filter.Read(filter, "message");
        return call.Mailbox.Items.Where(item => item.Folder == folder && passes.Passes(item.Content)).OrderByDescending(item => (string?)item.Content["receivedDateTime"], StringComparer.Ordinal);
    }
}
