using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests.StandIn;

/// <summary>Faults on demand. Each test matches requests of its own only, since others run beside it.</summary>
public sealed class FaultTests
{
    [Test]
    public async Task A_fault_strikes_as_often_as_it_was_told()
    {
        using var graph = await GraphCaller.Of(Standing.Somebody());
        await Standing.Host.Fault(new JsonObject { ["match"] = "/messages?$top=3", ["status"] = 429, ["times"] = 2, ["retryAfter"] = 2 });
        var told = new List<int>();
        for (var i = 0; i < 3; i++)
        {
            told.Add((await graph.Get("/me/messages?$top=3")).Status);
        }

        Assert.That(told, Is.EqualTo(new[] { 429, 429, 200 }));
    }

    [Test]
    public async Task A_write_that_is_answered_late_has_happened()
    {
        var user = Standing.Somebody();
        using var graph = await GraphCaller.Of(user);
        await Standing.Host.Fault(new JsonObject { ["match"] = "POST /v1.0/me/messages?late", ["delay"] = 3, ["times"] = 1 });
        var asked = graph.Post("/me/messages?late=yes", new JsonObject { ["subject"] = "Late" });
        var waited = 0;
        while (((JsonArray)(await Standing.Host.Mailbox(user))["drafts"]!).Count == 0 && waited++ < 20)
        {
            await Task.Delay(50);
        }

        Assert.That(asked.IsCompleted, Is.False);
        Assert.That((await asked).Status, Is.EqualTo(201));
    }

    [Test]
    public async Task Consent_that_was_taken_back_ends_the_tokens_as_well()
    {
        var user = Standing.Somebody();
        using var graph = await GraphCaller.Of(user);
        await Standing.Host.Fault(new JsonObject { ["consent"] = "revoked", ["user"] = user });
        var told = await graph.Get("/me/messages");
        Assert.That((told.Status, told.Code), Is.EqualTo((401, "InvalidAuthenticationToken")));
        Assert.That(async () => await GraphCaller.Of(user), Throws.InstanceOf<HttpRequestException>());
    }
}
