using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Notifications that are lost, doubled, late or in the wrong order: what was asked for stands once all the same.</summary>
internal sealed class LateNoticeTests(DatabaseKind kind) : ProductTests(kind)
{
    protected override bool GraphKnocks => true;

    [Test]
    public async Task Tracked_by_right_click_it_stands_once([Values("drop", "double", "late")] string notifications)
    {
        var mail = await Watched();
        await Sandbox.Fault(new JsonObject { ["notifications"] = notifications });

        await Rep.Categorizes(mail, "Follow up: track");
        await Rep.Categorizes(mail, "Red category", "Follow up: track");
        await Sandbox.ClearFaults();
        await Sandbox.TimePasses(Duration.FromMinutes(61));

        await Eventually(async () => (await Rep.Message(mail))["categories"]!.AsArray().Select(one => (string)one!), Has.Exactly(2).Items.And.None.EqualTo("Follow up: track"));
        await Eventually(async () => (string)(await Rep.Message(mail))["flag"]!["flagStatus"]!, Is.EqualTo("flagged"));
        var kept = (await Rep.FollowUps()).Single()!;
        Assert.That(((bool)kept["inToDo"]!, (bool)kept["flagged"]!), Is.EqualTo((true, true)));
        Assert.That(await Rep.Mailbox("tasks"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_answer_ends_it_once([Values("drop", "double", "late")] string notifications)
    {
        var mail = await Watched();
        await Rep.Keeps(mail, await Day(12));
        await Sandbox.Fault(new JsonObject { ["notifications"] = notifications });

        await Rep.CustomerWrites(mail, "Hi Sam,\n\nthanks, got the quote.\n\nDana");
        await Rep.CustomerWrites(mail, "And all is clear on our side.\n\nDana");
        await Sandbox.ClearFaults();
        await Sandbox.TimePasses(Duration.FromMinutes(61));

        await Eventually(Rep.FollowUps, Is.Empty);
        Assert.That((string)(await Rep.Mailbox("tasks")).Single()["status"]!, Is.EqualTo("completed"));
        Assert.That((string)(await Rep.Message(mail))["flag"]!["flagStatus"]!, Is.EqualTo("complete"));
    }

    private async Task<string> Watched()
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Sandbox.TimePasses(Duration.FromMinutes(1));
        Assert.That(await Rep.Mailbox("subscriptions"), Has.Count.EqualTo(2));
        return mail;
    }
}
