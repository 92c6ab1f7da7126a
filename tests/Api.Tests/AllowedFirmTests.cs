using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Where firms are named, only theirs come in; and who is taken off the list is left alone from then on.</summary>
internal sealed class AllowedFirmTests
{
    private const string AnotherFirm = "5e1f3a52-0d6b-4f4f-8a8e-111111111111";
    private SandboxHost sandbox = null!;
    private Rep rep = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        sandbox = await SandboxHost.StartAsync(new() { EmptyMailbox = true });
        rep = await Rep.Arrives(sandbox);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        rep?.Dispose();
        if (sandbox is not null)
        {
            await sandbox.DisposeAsync();
        }
    }

    [Test]
    public async Task A_firm_taken_off_the_list_is_shut_out_and_its_mail_is_read_no_more()
    {
        var mail = await rep.HasAThread();
        await rep.Opens(mail);
        await rep.Keeps(mail, "2026-10-05");
        var firm = (string)(await Rep.Told(await rep.Get("api/me/data")))["kept"]!["me"]![0]!["tenantId"]!;

        Allow(AnotherFirm);
        await Rep.Refused(await rep.Get("api/today"), HttpStatusCode.Forbidden, "firmNotAllowed");
        await sandbox.ForgetRequests();
        await sandbox.TimePasses(Duration.FromDays(20));
        Assert.That((await sandbox.Requests()).Select(one => (string)one["path"]!), Has.None.StartsWith("/v1.0/"));

        Allow(firm.ToUpperInvariant());
        Assert.That((await Rep.Told(await rep.Get("api/today")))["groups"], Is.InstanceOf<JsonArray>());
        await rep.Opens(mail);
    }

    private void Allow(string firm)
    {
        var settings = (IConfigurationRoot)sandbox.Product.GetRequiredService<IConfiguration>();
        settings["Identity:AllowedTenants:0"] = firm;
        settings.Reload();
    }
}
