using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>A meeting with a customer that stands in the calendar is contact once it is over; without a look into the calendar everything else goes on.</summary>
internal sealed class MeetingTests(DatabaseKind kind) : ProductTests(kind)
{
    private string mail = "";

    [SetUp]
    public async Task AFollowUp()
    {
        mail = await Rep.HasAThread();
        await Rep.Keeps(mail, await Day(4));
    }

    [Test]
    public async Task A_meeting_held_ends_the_follow_up_and_taken_back_it_does_not_come_again()
    {
        await Meet("Handset rollout: site visit", "karl@contoso.example");
        await Sandbox.TimePasses(Duration.FromMinutes(130));

        Assert.That(await Rep.FollowUps(), Is.Empty);
        var touch = (await Touches()).Single(one => (string)one!["kind"]! == "meeting")!;
        Assert.That(((string)touch["who"]!, (string)touch["note"]!, (string)touch["side"]!), Is.EqualTo(("karl@contoso.example", "Handset rollout: site visit", "theirs")));

        await Rep.Api.DeleteAsync(new Uri($"api/touches/{(string)touch["id"]!}", UriKind.Relative));
        await Sandbox.TimePasses(Duration.FromMinutes(130));
        Assert.That((await Touches()).Where(one => (string)one!["kind"]! == "meeting"), Is.Empty);
    }

    [Test]
    public async Task What_is_no_meeting_with_them_is_no_contact()
    {
        await Meet("Lunch", "ann@northgate.example");
        await Meet("Fair", "dana@contoso.example", one => one["isAllDay"] = true);
        await Meet("Call Dana", "dana@contoso.example", one => one["showAs"] = "free");
        await Meet("Called off", "dana@contoso.example", one => one["isCancelled"] = true);
        await Sandbox.TimePasses(Duration.FromMinutes(130));

        Assert.That(await Rep.FollowUps(), Has.Count.EqualTo(1));
        Assert.That((await Touches()).Where(one => (string)one!["kind"]! == "meeting"), Is.Empty);
    }

    [Test]
    public async Task Without_the_permission_nothing_else_changes()
    {
        await Sandbox.Fault(new JsonObject { ["consent"] = "revoked", ["scopes"] = new JsonArray("Calendars.ReadWrite") });
        await Meet("Handset rollout: site visit", "karl@contoso.example");
        await Sandbox.TimePasses(Duration.FromMinutes(130));

        Assert.That(await Rep.FollowUps(), Has.Count.EqualTo(1));
        Assert.That((await Rep.Told(await Rep.Get("api/standing")))["trouble"], Is.Null);
    }

    // Half an hour, beginning in ten minutes.
    private async Task Meet(string subject, string guest, Action<JsonObject>? change = null)
    {
        var start = await Sandbox.Now() + Duration.FromMinutes(10);
        var one = new JsonObject
        {
            ["subject"] = subject,
            ["start"] = At(start),
            ["end"] = At(start + Duration.FromMinutes(30)),
            ["attendees"] = new JsonArray(new JsonObject { ["type"] = "required", ["emailAddress"] = new JsonObject { ["address"] = guest, ["name"] = guest } }),
        };
        change?.Invoke(one);
        await Rep.Graph(HttpMethod.Post, "me/events", one);
    }

    private static JsonObject At(Instant moment) => new() { ["dateTime"] = NodaTime.Text.LocalDateTimePattern.GeneralIso.Format(moment.InUtc().LocalDateTime), ["timeZone"] = "UTC" };

    private async Task<JsonArray> Touches() => (await Rep.Told(await Rep.Get($"api/deals/{(string)(await Rep.Opens(mail))["dealId"]!}")))["touches"]!.AsArray();
}
