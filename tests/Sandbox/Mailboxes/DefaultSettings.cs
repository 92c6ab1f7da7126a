using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>Mailbox settings as Exchange gives them to somebody who never opened the settings page.</summary>
internal static class DefaultSettings
{
    public static JsonObject For(string zone)
    {
        // Exchange says zones by their Windows names.
        var windows = TimeZoneConverter.TZConvert.TryIanaToWindows(zone, out var name) ? name : zone;
        return new JsonObject
        {
            ["timeZone"] = windows,
            ["dateFormat"] = "M/d/yyyy",
            ["timeFormat"] = "h:mm tt",
            ["userPurpose"] = "user",
            ["language"] = new JsonObject { ["locale"] = "en-US", ["displayName"] = "English (United States)" },
            ["workingHours"] = new JsonObject
            {
                ["daysOfWeek"] = new JsonArray("monday", "tuesday", "wednesday", "thursday", "friday"),
                ["startTime"] = "08:00:00.0000000",
                ["endTime"] = "17:00:00.0000000",
                ["timeZone"] = new JsonObject { ["name"] = windows },
            },
            ["automaticRepliesSetting"] = new JsonObject
            {
                ["status"] = "disabled",
                ["externalAudience"] = "all",
                ["internalReplyMessage"] = "",
                ["externalReplyMessage"] = "",
            },
        };
    }
}
