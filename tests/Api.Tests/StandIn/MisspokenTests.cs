using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests.StandIn;

/// <summary>The stand-in remembers what the product asked in words that Graph does not know, and every test of the product fails by it.</summary>
[NonParallelizable]
public sealed class MisspokenTests
{
    [SetUp]
    public void Listen() => Standing.Host.Misspoken();

    [TestCase("GET", "/me/messages?$select=subject,colour", null, "colour")]
    [TestCase("GET", "/me/messages?$filter=colour eq 'red'", null, "colour")]
    [TestCase("GET", "/me/mails", null, "mails")]
    [TestCase("PUT", "/me/messages", "{}", "method")]
    [TestCase("POST", "/me/messages", """{"colour":"red"}""", "colour")]
    [TestCase("POST", "/me/messages", """{"isRead":"yes"}""", "isRead")]
    [TestCase("POST", "/me/messages", """{"categories":null}""", "categories")]
    [TestCase("POST", "/me/messages", """{"flag":{"flagStatus":"flagged","dueDateTime":{"dateTime":"2026-09-25T00:00:00","timeZone":"UTC"}}}""", "start")]
    [TestCase("GET", "/me/events", null, "denied")]
    public async Task A_wrong_word_is_remembered(string method, string path, string? body, string about)
    {
        using var graph = await GraphCaller.Of(Standing.Somebody());

        await graph.Ask(new(method), path, body is null ? null : JsonNode.Parse(body));

        Assert.That(Standing.Host.Misspoken(), Has.Count.EqualTo(1).And.One.Contains(about).IgnoreCase.And.One.StartsWith($"{method} /v1.0{path.Split('?')[0]}"));
        Assert.That(Standing.Host.Misspoken(), Is.Empty, "once heard it is told once");
    }

    [TestCase("a right question")]
    [TestCase("a mail that is not there")]
    [TestCase("a fault that was laid")]
    [TestCase("what somebody does in Outlook")]
    public async Task What_is_no_fault_of_the_products_is_not(string what)
    {
        var user = Standing.Somebody();
        using var graph = await GraphCaller.Of(user);
        switch (what)
        {
            case "a right question":
                await graph.Get("/me/messages?$select=subject");
                break;
            case "a mail that is not there":
                await graph.Get("/me/messages/nonsense");
                break;
            case "a fault that was laid":
                await Standing.Host.Fault(new JsonObject { ["match"] = "/me/messages?$top=9", ["status"] = 400, ["times"] = 1 });
                Assert.That((await graph.Get("/me/messages?$top=9")).Status, Is.EqualTo(400));
                break;
            default:
                using (var outlook = await GraphCaller.Of(user, client: "outlook"))
                {
                    Assert.That((await outlook.Get("/me/mails")).Status, Is.EqualTo(400));
                }

                break;
        }

        Assert.That(Standing.Host.Misspoken(), Is.Empty);
    }
}
