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

    private async Task<IReadOnlyList<string>> Until() => [.. (await Rep.Mailbox("subscriptions")).Select(one => (string)one["expirationDateTime"]!)];
}
