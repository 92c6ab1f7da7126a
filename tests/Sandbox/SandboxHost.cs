using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using OutlookFollowUp.Sandbox.Clock;
using OutlookFollowUp.Sandbox.Controls;
using OutlookFollowUp.Sandbox.Front;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox;

/// <summary>Everything a newcomer needs on this machine: the product, and a stand-in for Microsoft 365 and Outlook around it, on one port.</summary>
public sealed class SandboxHost : IAsyncDisposable
{
    private static readonly Instant WithoutMail = Instant.FromUtc(2026, 9, 18, 14, 0);
    private readonly Street street;
    private readonly ProductHouse product;
    private readonly DataFolder data;
    private readonly SandboxClient client;

    private SandboxHost(Street street, ProductHouse product, DataFolder data)
    {
        (this.street, this.product, this.data) = (street, product, data);
        client = new SandboxClient(street.Uri);
    }

    /// <summary>Where all of it answers.</summary>
    public Uri Uri => street.Uri;

    /// <summary>The product's own door, behind the front.</summary>
    internal Uri ProductUri => product.Uri;

    /// <summary>What the product has in its container, for tests that look behind its doors.</summary>
    public IServiceProvider Product => product.Services;

    public static async Task<SandboxHost> StartAsync(SandboxOptions options)
    {
        var cases = await MailboxFile.Read(options);
        var clock = new SandboxClock(cases.Max(one => one.Now) ?? WithoutMail);
        var mailboxes = new MailboxPlace();
        foreach (var one in cases)
        {
            mailboxes.Take(one, clock.GetCurrentInstant());
        }

        var folder = DataFolder.Of(options);
        ProductHouse? house = null;
        var front = await Street.Open(options, clock, mailboxes, () => house ?? throw new InvalidOperationException("The product has not started yet."));
        try
        {
            house = await ProductHouse.Open(options, folder, clock, () => front.Uri);
            await front.UntilAllAnswers();
            return new SandboxHost(front, house, folder);
        }
        catch
        {
            await front.DisposeAsync();
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Signs somebody in and gives the token for the product's API.</summary>
    public Task<string> Token(string user) => client.Token(user);

    /// <summary>Everything the sign-in service gives: "access_token" (with these claims changed), "id_token"…</summary>
    public Task<JsonObject> Tokens(string user, JsonObject? claims = null) => client.Tokens(user, claims);

    /// <summary>A client of the product's API, signed in as somebody.</summary>
    public Task<HttpClient> SignedIn(string user) => client.SignedIn(user);

    public Task<Instant> Now() => client.Now();

    /// <summary>Lets time pass; everything that falls due on the way has happened when this comes back.</summary>
    public Task TimePasses(Duration span) => client.TimePasses(span);

    public Task ClockIs(Instant now) => client.ClockIs(now);

    /// <summary>A Graph message arrives in somebody's mailbox; the answer is the message as it lies there.</summary>
    public Task<JsonObject> MailArrives(string user, JsonObject message) => client.MailArrives(user, message);

    /// <summary>A whole case arrives; the answer is its messages as they lie in the mailbox.</summary>
    public Task<IReadOnlyList<JsonObject>> CaseArrives(JsonObject line) => client.CaseArrives(line);

    /// <summary>Everything in somebody's mailbox.</summary>
    public Task<JsonObject> Mailbox(string user) => client.Mailbox(user);

    /// <summary>Something happens to the subscriptions on somebody's mailbox: "reauthorizationRequired", "subscriptionRemoved", "missed".</summary>
    public Task Lifecycle(string user, string happened) => client.Lifecycle(user, happened);

    /// <summary>Lays a fault: {"match", "status", "times", "retryAfter"}, {"delay"}, {"unheard"}, {"notifications"} or {"consent"}.</summary>
    public Task Fault(JsonObject fault) => client.Fault(fault);

    public Task ClearFaults() => client.Fault(null);

    /// <summary>What the product asked of Graph so far.</summary>
    public Task<IReadOnlyList<JsonObject>> Requests() => client.Requests();

    public Task ForgetRequests() => client.ForgetRequests();

    /// <summary>What the product asked of Graph since this was last asked in words that Graph does not know, or without the right to.</summary>
    public IReadOnlyList<string> Misspoken() => street.Misspoken.Listen();

    public Task UntilStopped() => street.UntilStopped();

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await product.DisposeAsync();
        await street.DisposeAsync();
        data.Dispose();
    }
}
