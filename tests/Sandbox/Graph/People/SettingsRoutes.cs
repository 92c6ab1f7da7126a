using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Graph.People;

/// <summary>The settings of a mailbox: zone, working hours, automatic replies.</summary>
internal static class SettingsRoutes
{
    private static readonly string[] Read = ["MailboxSettings.Read", "MailboxSettings.ReadWrite"];

    public static readonly GraphRoute[] All =
    [
        new("GET", "mailboxSettings", Read, Whole),
        new("GET", "mailboxSettings/{setting}", Read, One),
        new("PATCH", "mailboxSettings", ["MailboxSettings.ReadWrite"], Change),
    ];

    private static GraphAnswer Whole(GraphCall call)
    {
        GraphModel.CheckSelect("mailboxSettings", call.Query.Select);
        var settings = (JsonObject)call.Mailbox.Settings.DeepClone();
        foreach (var name in call.Query.Select.Count == 0 ? [] : settings.Select(setting => setting.Key).Except(call.Query.Select, StringComparer.OrdinalIgnoreCase).ToList())
        {
            settings.Remove(name);
        }

        return GraphAnswer.Ok(settings);
    }

    private static GraphAnswer One(GraphCall call)
    {
        var name = call.Mailbox.Settings.Select(setting => setting.Key).FirstOrDefault(name => name.Equals(call.Values["setting"], StringComparison.OrdinalIgnoreCase))
            ?? throw GraphRefusal.NotFound();
        var setting = call.Mailbox.Settings[name];
        return GraphAnswer.Ok(setting is JsonObject whole ? whole.DeepClone() : new JsonObject { ["value"] = setting?.DeepClone() });
    }

    private static GraphAnswer Change(GraphCall call)
    {
        GraphModel.CheckBody("mailboxSettings", call.Given);
        foreach (var (name, value) in call.Given.Where(property => !property.Key.StartsWith('@')))
        {
            call.Mailbox.Settings[name] = value?.DeepClone();
        }

        return GraphAnswer.Ok(call.Mailbox.Settings.DeepClone());
    }
}
