using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>What comes is heard at once; a knock that is lost is made up for.</summary>
internal sealed class HeardAtOnceTests(DatabaseKind kind) : KnockingTests(kind)
{
    [TestCase("")]
    [TestCase("double")]
    public async Task An_answer_ends_the_follow_up_as_it_comes(string notifications)
    {
        var mail = await Watched();
        await Rep.Keeps(mail, await Day(12));
        if (notifications.Length > 0)
        {
            await Sandbox.Fault(new JsonObject { ["notifications"] = notifications });
        }

        await Rep.CustomerWrites(mail, "Hi Sam,\n\nthanks, got the quote. All clear on our side.\n\nDana");

        await Eventually(Rep.FollowUps, Is.Empty);
        await Eventually(async () => (string)(await Rep.Mailbox("tasks")).Single()["status"]!, Is.EqualTo("completed"));
    }

    [Test]
    public async Task A_knock_that_is_lost_is_made_up_for_by_the_clock()
    {
        var mail = await Watched();
        await Rep.Keeps(mail, await Day(12));
        await Sandbox.Fault(new JsonObject { ["notifications"] = "drop" });
        await Rep.CustomerWrites(mail, "Hi Sam,\n\nthanks, got the quote. All clear on our side.\n\nDana");
        Assert.That(await Rep.FollowUps(), Has.Count.EqualTo(1));

        await Sandbox.TimePasses(Duration.FromMinutes(61));

        Assert.That(await Rep.FollowUps(), Is.Empty);
    }

    [TestCase("missed")]
    [TestCase("subscriptionRemoved")]
    public async Task What_was_missed_is_read_again(string happened)
    {
        var mail = await Watched();
        await Rep.Keeps(mail, await Day(12));
        await Sandbox.Fault(new JsonObject { ["notifications"] = "drop" });
        await Rep.CustomerWrites(mail, "Hi Sam,\n\nthanks, got the quote. All clear on our side.\n\nDana");
        await Sandbox.ClearFaults();

        await Sandbox.Lifecycle(Rep.Address, happened);

        await Eventually(Rep.FollowUps, Is.Empty);
        await Eventually(Subscriptions, Is.EquivalentTo(Folders));
    }

    [Test]
    public async Task A_bookmark_that_is_not_known_any_more_is_made_anew()
    {
        var mail = await Watched();
        await Rep.Keeps(mail, await Day(12));
        await Sandbox.Fault(new JsonObject { ["match"] = "deltatoken", ["status"] = 410, ["times"] = 1 });

        await Rep.CustomerWrites(mail, "Hi Sam,\n\nthanks, got the quote. All clear on our side.\n\nDana");

        await Eventually(Rep.FollowUps, Is.Empty);
    }
}
