using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>A quarter of an hour in the calendar for those who want one: one a follow-up, and only while it is open.</summary>
internal sealed class CalendarTests(DatabaseKind kind) : ProductTests(kind)
{
    [Test]
    public async Task It_stands_once_blocks_nothing_moves_and_goes_with_the_follow_up()
    {
        var mail = await Rep.HasAThread();
        var day = await Day(5);
        var id = (string)(await Asks(mail, day))["id"]!;
        await Asks(mail, day);

        var one = (await Rep.Mailbox("events")).Single();
        Assert.That(((string)one["showAs"]!, (string)one["start"]!["dateTime"]!, (string)one["end"]!["dateTime"]!), Is.EqualTo(("free", day + "T13:00:00.0000000", day + "T13:15:00.0000000")));

        var later = await Day(8);
        await Rep.Told(await Rep.Put($"api/followups/{id}/day", new JsonObject { ["on"] = later }));
        Assert.That((string)(await Rep.Mailbox("events")).Single()["start"]!["dateTime"]!, Does.StartWith(later));

        await Rep.Told(await Rep.Post($"api/followups/{id}/complete", []));
        Assert.That(await Rep.Mailbox("events"), Is.Empty);

        await Rep.Told(await Rep.Post($"api/followups/{id}/reopen", []));
        Assert.That(await Rep.Mailbox("events"), Has.Count.EqualTo(1));

        await Rep.Told(await Rep.Api.DeleteAsync(new Uri($"api/followups/{id}", UriKind.Relative)));
        Assert.That(await Rep.Mailbox("events"), Is.Empty);
    }

    [Test]
    public async Task Nobody_gets_one_who_did_not_ask()
    {
        await Rep.Keeps(await Rep.HasAThread(), await Day(5));

        Assert.That(await Rep.Mailbox("events"), Is.Empty);
    }

    [Test]
    public async Task Deleted_by_hand_it_is_not_made_again()
    {
        var mail = await Rep.HasAThread();
        var id = (string)(await Asks(mail, await Day(5)))["id"]!;
        await Rep.Graph(HttpMethod.Delete, $"me/events/{Uri.EscapeDataString((string)(await Rep.Mailbox("events")).Single()["id"]!)}");

        await Rep.Told(await Rep.Put($"api/followups/{id}/day", new JsonObject { ["on"] = await Day(8) }));
        await Rep.Told(await Rep.Put($"api/followups/{id}/day", new JsonObject { ["on"] = await Day(9) }));

        Assert.That(await Rep.Mailbox("events"), Is.Empty);
    }

    [TestCase(429)]
    [TestCase(503)]
    [TestCase(null)]
    public async Task Whatever_goes_wrong_there_is_one_in_the_end(int? status)
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Sandbox.Fault(status is null ? new() { ["match"] = "/events", ["unheard"] = true, ["times"] = 1 } : new() { ["match"] = "/events", ["status"] = status, ["times"] = 4 });

        await Rep.Post("api/followups", new JsonObject { ["itemId"] = mail, ["on"] = await Day(5), ["inCalendar"] = true });
        await Sandbox.ClearFaults();
        await Sandbox.TimePasses(Duration.FromHours(2));

        Assert.That(await Rep.Mailbox("events"), Has.Count.EqualTo(1));
        Assert.That(await Rep.Mailbox("tasks"), Has.Count.EqualTo(1));
        Assert.That((bool)(await Rep.FollowUps()).Single()!["inCalendar"]!, Is.True);
    }

    private async Task<JsonObject> Asks(string mail, string day) => await Rep.Told(await Rep.Post("api/followups", new JsonObject { ["itemId"] = mail, ["on"] = day, ["inCalendar"] = true }));
}
