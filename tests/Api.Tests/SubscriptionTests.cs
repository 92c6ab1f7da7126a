using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Inbox and sent items knock, and go on knocking.</summary>
internal sealed class SubscriptionTests(DatabaseKind kind) : KnockingTests(kind)
{
    [Test]
    public async Task Inbox_and_sent_items_knock_and_go_on_knocking()
    {
        await Watched();
        Assert.That(await Subscriptions(), Is.EquivalentTo(Folders));

        await Sandbox.ForgetRequests();
        await Sandbox.TimePasses(Duration.FromDays(15));

        Assert.That(await Subscriptions(), Is.EquivalentTo(Folders));
        Assert.That((await Sandbox.Requests()).Where(one => ((string)one["path"]!).EndsWith("/subscriptions", StringComparison.Ordinal)), Is.Empty, "renewed, not made anew");
    }

    [Test]
    public async Task A_subscription_that_asks_to_be_renewed_is()
    {
        await Watched();
        var before = await Until();
        await Sandbox.TimePasses(Duration.FromHours(5));

        await Sandbox.Lifecycle(Rep.Address, "reauthorizationRequired");

        await Eventually(Until, Is.All.GreaterThan(before.Max()!));
    }

    [Test]
    public async Task A_subscription_that_is_lost_and_cannot_be_made_anew_is_told_until_it_can()
    {
        await Watched();
        await Sandbox.Fault(new JsonObject { ["match"] = "/v1.0/subscriptions", ["status"] = 503, ["times"] = 100_000 });

        await Sandbox.Lifecycle(Rep.Address, "subscriptionRemoved");
        await Eventually(Trouble, Is.EqualTo("noticesLost"));

        await Sandbox.ClearFaults();
        await Sandbox.TimePasses(Duration.FromHours(1));
        await Eventually(Trouble, Is.Null);
        await Eventually(Subscriptions, Is.EquivalentTo(Folders));
    }

    private async Task<string?> Trouble() => (string?)(await Rep.Told(await Rep.Get("api/standing")))["trouble"];

    private async Task<IReadOnlyList<string>> Until() => [.. (await Rep.Mailbox("subscriptions")).Select(one => (string)one["expirationDateTime"]!)];
}
