using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using OutlookFollowUp.Sandbox.Clock;
using OutlookFollowUp.Sandbox.Controls;
using OutlookFollowUp.Sandbox.Graph.Notifications;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.Page;
using OutlookFollowUp.Sandbox.SignIn;

namespace OutlookFollowUp.Sandbox.Front;

/// <summary>The one port: page, controls, Graph and sign-in stand here; what belongs to the product is handed on to it.</summary>
internal sealed class Street : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly List<IDisposable> owned;

    private Street(WebApplication app, Misspoken misspoken, List<IDisposable> owned) => (this.app, Misspoken, this.owned) = (app, misspoken, owned);

    public Misspoken Misspoken { get; }

    public Uri Uri => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<Street> Open(SandboxOptions options, SandboxClock clock, MailboxPlace mailboxes, Func<ProductHouse> product)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024 * 1024;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        var made = builder.Build();
        Street? street = null;
        Uri Root() => street!.Uri;

        var key = new SignInKey();
        var tokens = new Tokens(key, TimeProvider.System);
        var (grants, consents) = (new Grants(TimeProvider.System), new Consents(TimeProvider.System));
        var (faults, requests, misspoken, sender) = (new Faults(), new RequestLog(), new Misspoken(), new NotificationSender());
        var subscriptions = new SubscriptionPlace(clock, faults, sender);
        var graph = new GraphDoor(tokens, consents, mailboxes, faults, requests, misspoken, clock, subscriptions);
        var forwarder = new ProductForwarder(() => product().Uri);
        var token = new TokenControl(Root, tokens);
        var moves = new ClockMoves(clock, () => new ProductDueMoments(product().Services.GetRequiredService<Api.Reminders.Sweep>()));

        made.Use(Slashes.Single);
        made.UseRouting();
        made.MapSignIn(new TokenEndpoint(tokens, grants, consents, mailboxes, new ProductProof(options.Certificate)), new AuthorizeEndpoint(grants, mailboxes, Root), key);
        made.MapControls(token, new ClockControl(clock, moves), new MailControl(mailboxes, clock, subscriptions), new MailboxControl(mailboxes, subscriptions), new FaultControl(faults, consents, subscriptions), new LifecycleControl(mailboxes, subscriptions), requests);
        made.Map("/v1.0/{**rest}", graph.Answer);
        foreach (var place in new[] { "/api/{**rest}", "/pane/{**rest}", "/health/{**rest}", "/swagger/{**rest}", "/notices/{**rest}" })
        {
            made.Map(place, forwarder.Forward);
        }

        made.MapPage();

        street = new Street(made, misspoken, [key, sender, forwarder, token, moves]);
        await made.StartAsync();
        return street;
    }

    /// <summary>Comes back when page, product and sign-in have all answered once.</summary>
    public async Task UntilAllAnswers()
    {
        using var client = new HttpClient { BaseAddress = Uri };
        foreach (var place in new[] { "/health", "/", "/pane/taskpane.html", "/sandbox/office.js", "/sandbox/clock", "/organizations/v2.0/.well-known/openid-configuration" })
        {
            using var answer = await client.GetAsync(new Uri(place, UriKind.Relative));
            answer.EnsureSuccessStatusCode();
        }
    }

    public Task UntilStopped() => app.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        owned.ForEach(one => one.Dispose());
    }
}
