using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Whoever knocks and is not Graph is answered and not believed.</summary>
internal sealed class ForgedKnockTests(DatabaseKind kind) : KnockingTests(kind)
{
    [Test]
    public async Task The_handshake_is_repeated_as_plain_text_that_is_no_page()
    {
        using var answer = await Knock("mail?validationToken=Validation%3A%20%3Cscript%3E", null);

        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType!.MediaType), Is.EqualTo((HttpStatusCode.OK, "text/plain")));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo("Validation: &lt;script&gt;"));
        Assert.That(answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
    }

    [TestCase("another secret")]
    [TestCase("no secret")]
    [TestCase("unknown subscription")]
    [TestCase("somewhere else to look")]
    public async Task A_knock_that_proves_nothing_is_answered_and_not_believed(string how)
    {
        await Watched();
        var subscription = (await Rep.Mailbox("subscriptions"))[0];
        await Sandbox.ForgetRequests();
        var knock = new JsonObject
        {
            ["subscriptionId"] = how == "unknown subscription" ? Guid.NewGuid().ToString() : (string)subscription["id"]!,
            ["changeType"] = "created",
            ["resource"] = "https://elsewhere.example/secret",
            ["resourceData"] = new JsonObject { ["@odata.id"] = "https://elsewhere.example/secret", ["id"] = "../../x" },
        };
        if (how != "no secret")
        {
            knock["clientState"] = how == "somewhere else to look" ? (string)subscription["clientState"]! : "guessed";
        }

        using var answer = await Knock("mail", new JsonObject { ["value"] = new JsonArray(knock) }.ToJsonString());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
        if (how == "somewhere else to look")
        {
            // The secret is right: we look, but where we always look.
            await Eventually(Sandbox.Requests, Is.Not.Empty);
            Assert.That((await Sandbox.Requests()).Select(one => (string)one["path"]!), Has.None.Contains("elsewhere").And.None.Contains("..").And.All.StartsWith("/v1.0/"));
        }
        else
        {
            Assert.That(await Waiting(), Is.Zero);
        }
    }

    [TestCase("not json", HttpStatusCode.BadRequest)]
    [TestCase("[]", HttpStatusCode.Accepted)]
    [TestCase("""{"value":[1,null,{"subscriptionId":7}]}""", HttpStatusCode.Accepted)]
    public async Task What_is_no_knock_is_nothing(string body, HttpStatusCode status)
    {
        using var answer = await Knock("mail", body);

        Assert.That(answer.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task A_body_without_end_is_turned_away()
    {
        using var answer = await Knock("mail", "{\"value\":[" + new string(' ', 2_000_000) + "]}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
    }

    private async Task<int> Waiting()
    {
        await using var scope = Sandbox.Product.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FollowUpDb>().Notices.CountAsync();
    }
}
