using System.Net;
using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Our categories in Outlook's own menu: asked for when they are first wanted, put there once.</summary>
internal sealed class MenuTests(DatabaseKind kind) : ProductTests(kind)
{
    private static readonly string[] Ours = ["Follow up: track", "Follow up: push", "Follow up: hold"];

    [Test]
    public async Task They_are_put_there_when_the_person_asks_for_it()
    {
        Assert.That((bool)(await Rep.Told(await Rep.Get("api/menu")))["isOffered"]!, Is.False);

        await Rep.Told(await Rep.Post("api/menu", []));
        await Rep.Told(await Rep.Post("api/menu", []));

        Assert.That(await There(), Is.EquivalentTo(Ours));
        Assert.That((bool)(await Rep.Told(await Rep.Get("api/menu")))["isOffered"]!, Is.True);
    }

    [Test]
    public async Task Without_permission_it_is_said_which_is_needed_and_all_else_goes_on()
    {
        await Sandbox.Fault(new JsonObject { ["consent"] = "revoked", ["user"] = Rep.Address, ["scopes"] = new JsonArray("MailboxSettings.ReadWrite") });
        var mail = await Rep.HasAThread();
        await Rep.Keeps(mail, await Day(5));
        await Sandbox.TimePasses(Duration.FromMinutes(6));
        Assert.That(await There(), Is.Empty);

        var problem = await Rep.Refused(await Rep.Post("api/menu", []), HttpStatusCode.Forbidden, "consentNeeded");
        Assert.That(problem["scopes"]!.AsArray().Select(one => (string)one!), Is.EqualTo(new[] { "MailboxSettings.ReadWrite" }));
        Assert.That((bool)(await Rep.Told(await Rep.Get("api/menu")))["isOffered"]!, Is.False);

        await Sandbox.ClearFaults();
        await Rep.Told(await Rep.Post("api/menu", []));
        Assert.That(await There(), Is.EquivalentTo(Ours));
    }

    [Test]
    public async Task Without_the_calendar_the_task_and_the_flag_stand_and_it_is_said_what_is_needed()
    {
        await Sandbox.Fault(new JsonObject { ["consent"] = "revoked", ["user"] = Rep.Address, ["scopes"] = new JsonArray("Calendars.ReadWrite") });
        var mail = await Rep.HasAThread();
        var wish = new JsonObject { ["itemId"] = mail, ["on"] = await Day(5), ["inCalendar"] = true };

        var problem = await Rep.Refused(await Rep.Post("api/followups", (JsonObject)wish.DeepClone()), HttpStatusCode.Forbidden, "consentNeeded");
        Assert.That(problem["scopes"]!.AsArray().Select(one => (string)one!), Is.EqualTo(new[] { "Calendars.ReadWrite" }));
        Assert.That(await Rep.Mailbox("tasks"), Has.Count.EqualTo(1));

        await Sandbox.ClearFaults();
        await Rep.Told(await Rep.Post("api/followups", wish));
        Assert.That(await Rep.Mailbox("events"), Has.Count.EqualTo(1));
        Assert.That(await Rep.Mailbox("tasks"), Has.Count.EqualTo(1));
    }

    private async Task<IReadOnlyList<string>> There() => [.. (await Rep.Mailbox("categories")).Select(one => (string)one["displayName"]!).Where(name => name.StartsWith("Follow up: ", StringComparison.Ordinal))];
}
