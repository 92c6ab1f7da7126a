using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace OutlookFollowUp.Api.Tests.StandIn;

/// <summary>Subscriptions: the handshake first, then a notice whenever mail comes.</summary>
public sealed class NotificationTests
{
    [Test]
    public async Task A_subscriber_who_repeats_the_token_hears_of_new_mail()
    {
        var user = Standing.Somebody();
        await using var subscriber = await Subscriber.Listen();
        using var graph = await GraphCaller.Of(user, "Mail.Read", prefer: "IdType=\"ImmutableId\"");
        var made = await graph.Post("/subscriptions", await Wish(subscriber.Uri));
        Assert.That(made.Status, Is.EqualTo(201), made.Body?.ToJsonString());

        var message = await Standing.Host.MailArrives(user, Mails.From("dana@contoso.example", "News"));
        var sent = Mails.From(user, "My own");
        await Standing.Host.MailArrives(user, sent);

        var notice = subscriber.Heard.Single()["value"]![0]!;
        Assert.Multiple(() =>
        {
            Assert.That((string)notice["subscriptionId"]!, Is.EqualTo(made.Id));
            Assert.That((string)notice["clientState"]!, Is.EqualTo("ours"));
            Assert.That((string)notice["changeType"]!, Is.EqualTo("created"));
            Assert.That((string)notice["resourceData"]!["id"]!, Is.EqualTo((string)message["immutableId"]!));
        });
        Assert.That((JsonArray)(await Standing.Host.Mailbox(user))["subscriptions"]!, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_subscriber_who_does_not_repeat_the_token_is_refused()
    {
        await using var subscriber = await Subscriber.Listen(polite: false);
        using var graph = await GraphCaller.Of(Standing.Somebody(), "Mail.Read");
        var told = await graph.Post("/subscriptions", await Wish(subscriber.Uri));
        Assert.That((told.Status, told.Code), Is.EqualTo((400, "ValidationError")));
    }

    [Test]
    public async Task A_subscription_lives_a_week_at_most_and_exists_once()
    {
        await using var subscriber = await Subscriber.Listen();
        using var graph = await GraphCaller.Of(Standing.Somebody(), "Mail.Read");
        var tooLong = await graph.Post("/subscriptions", await Wish(subscriber.Uri, Duration.FromDays(8)));
        Assert.That(tooLong.Status, Is.EqualTo(400));
        Assert.That((await graph.Post("/subscriptions", await Wish(subscriber.Uri))).Status, Is.EqualTo(201));
        Assert.That((await graph.Post("/subscriptions", await Wish(subscriber.Uri))).Status, Is.EqualTo(409));
    }

    [TestCase("drop", 0)]
    [TestCase("double", 2)]
    public async Task Notices_get_lost_or_come_twice_on_demand(string fault, int heard)
    {
        var user = Standing.Somebody();
        await using var subscriber = await Subscriber.Listen();
        using var graph = await GraphCaller.Of(user, "Mail.Read");
        await graph.Post("/subscriptions", await Wish(subscriber.Uri));
        await Standing.Host.Fault(new JsonObject { ["notifications"] = fault });
        await Standing.Host.MailArrives(user, Mails.From("dana@contoso.example", "News"));
        await Standing.Host.ClearFaults();
        Assert.That(subscriber.Heard, Has.Count.EqualTo(heard));
    }

    private static async Task<JsonObject> Wish(Uri to, Duration? life = null) => new()
    {
        ["changeType"] = "created",
        ["notificationUrl"] = to.ToString(),
        ["resource"] = "me/mailFolders('inbox')/messages",
        ["expirationDateTime"] = (await Standing.Host.Now() + (life ?? Duration.FromDays(2))).ToString(),
        ["clientState"] = "ours",
    };

    /// <summary>Somebody who listens on a port of their own.</summary>
    private sealed class Subscriber : IAsyncDisposable
    {
        private readonly WebApplication app;

        private Subscriber(WebApplication app) => this.app = app;

        public List<JsonNode> Heard { get; } = [];

        public Uri Uri => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

        public static async Task<Subscriber> Listen(bool polite = true)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
            var listening = new Subscriber(builder.Build());
            listening.app.MapPost("/", async (HttpRequest request) =>
            {
                if (request.Query["validationToken"] is [{ } token])
                {
                    return Results.Text(polite ? token : "hello");
                }

                listening.Heard.Add((await JsonNode.ParseAsync(request.Body))!);
                return Results.Accepted();
            });
            await listening.app.StartAsync();
            return listening;
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
