using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Sandbox;
using Polly.CircuitBreaker;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Where Graph fails a whole firm, that firm waits for it no more for a while, and no other firm notices.</summary>
internal sealed class CircuitTests
{
    private const int After = 6;
    private static readonly TimeSpan Away = TimeSpan.FromSeconds(2);

    [TestCase(HttpStatusCode.ServiceUnavailable, true)]
    [TestCase(HttpStatusCode.TooManyRequests, false)]
    [TestCase(HttpStatusCode.NotFound, false)]
    public async Task It_opens_for_one_firm_when_Graph_itself_fails(HttpStatusCode status, bool opens)
    {
        var circuits = new TenantCircuits(Options.Create(new MailOptions { CircuitAfter = After, CircuitFor = Away }), TimeProvider.System);
        for (var calls = 0; calls < After; calls++)
        {
            await circuits.Of("firm").ExecuteAsync(_ => ValueTask.FromResult(new HttpResponseMessage(status)));
        }

        async Task Ask(string firm) => await circuits.Of(firm).ExecuteAsync(_ => ValueTask.FromResult(new HttpResponseMessage(HttpStatusCode.OK)));
        Assert.That(() => Ask("firm"), opens ? Throws.InstanceOf<BrokenCircuitException>() : Throws.Nothing);
        Assert.That(() => Ask("another firm"), Throws.Nothing);
    }

    [Test]
    public async Task The_firm_is_told_at_once_and_let_in_again_while_another_works_on()
    {
        await using var sandbox = await SandboxHost.StartAsync(new()
        {
            EmptyMailbox = true,
            Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Mail:CircuitAfter"] = $"{After}", ["Mail:CircuitFor"] = $"{Away}", ["Intake:PublicUrl"] = null, ["Reminders:SweepEvery"] = "01:00:00",
            },
        });
        using var rep = await Rep.Arrives(sandbox);
        using var stranger = new Rep(sandbox, "ann@elsewhere.example", await sandbox.SignedIn("ann@elsewhere.example"));
        var (mail, other) = (await rep.HasAThread(), await stranger.HasAThread());
        await sandbox.Fault(new JsonObject { ["match"] = "/v1.0/", ["status"] = 503 });
        for (var asked = 0; asked < 3; asked++)
        {
            await Rep.Refused(await Asks(rep, mail), HttpStatusCode.ServiceUnavailable, "mailboxUnreachable");
        }

        await sandbox.ClearFaults();
        await sandbox.ForgetRequests();
        await Rep.Refused(await Asks(rep, mail), HttpStatusCode.ServiceUnavailable, "mailboxUnreachable");
        Assert.That(await sandbox.Requests(), Is.Empty, "nobody of that firm asks Graph now");
        await stranger.Opens(other);

        await Task.Delay(Away + TimeSpan.FromMilliseconds(200));
        await rep.Opens(mail);
    }

    private static Task<HttpResponseMessage> Asks(Rep rep, string mail) => rep.Get($"api/threads?itemId={Uri.EscapeDataString(mail)}");
}
