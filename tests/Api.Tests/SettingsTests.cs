using System.Net;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests;

/// <summary>When the person may be reminded, and how often: by their mailbox until they say otherwise.</summary>
internal sealed class SettingsTests(DatabaseKind kind) : ProductTests(kind)
{
    [Test]
    public async Task The_mailbox_says_when_they_work_until_they_say_it_themselves()
    {
        var mail = await Rep.HasAThread();
        await Rep.Graph(HttpMethod.Patch, "me/mailboxSettings", new JsonObject { ["workingHours"] = new JsonObject { ["daysOfWeek"] = new JsonArray("sunday", "monday", "tuesday"), ["startTime"] = "10:00:00.0000000", ["endTime"] = "17:00:00.0000000", ["timeZone"] = new JsonObject { ["name"] = "Eastern Standard Time" } } });
        await Rep.Opens(mail);

        var shown = await Rep.Told(await Rep.Get("api/me/settings"));
        Assert.That((Days(shown), (string)shown["from"]!, (bool)shown["isFromMailbox"]!), Is.EqualTo(("monday tuesday sunday", "10:00", true)));

        var chosen = await Rep.Told(await Rep.Put("api/me/settings", new JsonObject { ["days"] = new JsonArray("monday", "thursday"), ["from"] = "11:00", ["until"] = "16:00", ["mostADay"] = 2 }));
        Assert.That((Days(chosen), (string)chosen["from"]!, (string)chosen["until"]!, (int)chosen["mostADay"]!, (bool)chosen["isFromMailbox"]!), Is.EqualTo(("monday thursday", "11:00", "16:00", 2, false)));

        var back = await Rep.Told(await Rep.Put("api/me/settings", []));
        Assert.That((Days(back), back["mostADay"]), Is.EqualTo(("monday tuesday sunday", (JsonNode?)null)));
    }

    [Test]
    public async Task Reminders_and_proposals_keep_to_it()
    {
        await Rep.Told(await Rep.Put("api/me/settings", new JsonObject { ["days"] = new JsonArray("monday", "thursday"), ["from"] = "11:00", ["until"] = "16:00", ["mostADay"] = 1 }));
        var first = await Rep.HasAThread();
        var day = (string)(await Rep.Opens(first))["proposal"]!["on"]!;
        Assert.That(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.DayOfWeek, Is.AnyOf(NodaTime.IsoDayOfWeek.Monday, NodaTime.IsoDayOfWeek.Thursday));

        await Rep.Keeps(first, await Day(14));
        Assert.That((string)(await Rep.Mailbox("tasks")).Single()["reminderDateTime"]!["dateTime"]!, Does.Contain("T11:00").Or.Contain("T15:00").Or.Contain("T16:00"));
    }

    [Test]
    public async Task Hours_that_nobody_can_keep_are_refused() =>
        await Rep.Refused(await Rep.Put("api/me/settings", new JsonObject { ["days"] = new JsonArray("monday"), ["from"] = "18:00", ["until"] = "09:00" }), HttpStatusCode.BadRequest, "badRequest");

    private static string Days(JsonObject settings) => string.Join(' ', settings["days"]!.AsArray().Select(day => (string)day!));
}
