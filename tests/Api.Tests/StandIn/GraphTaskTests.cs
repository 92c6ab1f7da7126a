using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests.StandIn;

/// <summary>What To Do and the calendar do, the stand-in does too.</summary>
public sealed class GraphTaskTests
{
    [Test]
    public async Task A_due_day_loses_its_time_and_the_reminder_keeps_it()
    {
        var user = Standing.Somebody();
        using var graph = await GraphCaller.Of(user, "Tasks.ReadWrite");
        var list = (string)(await graph.Get("/me/todo/lists")).Value.Single(one => (string)one!["wellknownListName"]! == "defaultList")!["id"]!;
        await graph.Post($"/me/todo/lists/{list}/tasks", new JsonObject
        {
            ["title"] = "Send the sheet",
            ["dueDateTime"] = Mails.Zoned("2026-09-25T15:30:00"),
            ["reminderDateTime"] = Mails.Zoned("2026-09-25T09:00:00", "Eastern Standard Time"),
            ["linkedResources"] = new JsonArray(new JsonObject { ["applicationName"] = "Follow-up", ["displayName"] = "Quote" }),
        });
        var task = (await Standing.Host.Mailbox(user))["tasks"]![0]!;
        Assert.Multiple(() =>
        {
            Assert.That((string)task["dueDateTime"]!["dateTime"]!, Does.StartWith("2026-09-25T00:00:00"));
            Assert.That((string)task["reminderDateTime"]!["dateTime"]!, Does.StartWith("2026-09-25T13:00:00"));
            Assert.That((bool)task["isReminderOn"]!, Is.True);
            Assert.That((string)task["linkedResources"]![0]!["displayName"]!, Is.EqualTo("Quote"));
        });
    }

    [Test]
    public async Task The_same_transaction_makes_one_event()
    {
        var user = Standing.Somebody();
        using var graph = await GraphCaller.Of(user, "Calendars.ReadWrite");
        var made = new JsonObject
        {
            ["subject"] = "Follow up",
            ["start"] = Mails.Zoned("2026-09-25T09:00:00"),
            ["end"] = Mails.Zoned("2026-09-25T09:15:00"),
            ["transactionId"] = "one",
        };
        await graph.Post("/me/events", made);
        await graph.Post("/me/events", made.DeepClone());
        Assert.That((JsonArray)(await Standing.Host.Mailbox(user))["events"]!, Has.Count.EqualTo(1));
        var view = await graph.Get("/me/calendarView?startDateTime=2026-09-25T00:00:00Z&endDateTime=2026-09-26T00:00:00Z");
        Assert.That(view.Value, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_category_has_one_name_once()
    {
        using var graph = await GraphCaller.Of(Standing.Somebody(), "MailboxSettings.ReadWrite");
        var category = new JsonObject { ["displayName"] = "Follow up: track", ["color"] = "preset2" };
        Assert.That((await graph.Post("/me/outlook/masterCategories", category)).Status, Is.EqualTo(201));
        Assert.That((await graph.Post("/me/outlook/masterCategories", category.DeepClone())).Status, Is.EqualTo(409));
    }
}
