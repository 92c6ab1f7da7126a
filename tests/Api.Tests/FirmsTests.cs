using System.Net;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests;

/// <summary>A service may be opened for some firms only, and starts only with settings it can stand by.</summary>
internal sealed class FirmsTests
{
    [Test]
    public async Task Only_a_firm_on_the_list_comes_in()
    {
        await using var open = await SandboxHost.StartAsync(new() { EmptyMailbox = true });
        var northgate = new JsonWebToken(await open.Token("mike@northgate.example")).GetClaim("tid").Value;

        await using var sandbox = await SandboxHost.StartAsync(new() { EmptyMailbox = true, Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Identity:AllowedTenants:0"] = northgate } });
        using var mike = await sandbox.SignedIn("mike@northgate.example");
        using var stranger = await sandbox.SignedIn("ann@elsewhere.example");

        Assert.That((await mike.GetAsync(new Uri("api/today", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await Rep.Refused(await stranger.GetAsync(new Uri("api/today", UriKind.Relative)), HttpStatusCode.Forbidden, "firmNotAllowed");
    }

    [Test]
    public void A_list_of_something_else_than_ids_stops_the_start() =>
        Assert.That(() => Start("Development", "--Identity:AllowedTenants:0=northgate.example"), Throws.TypeOf<OptionsValidationException>().With.Message.Contains("AllowedTenants"));

    [Test]
    public void A_secret_stops_the_start_outside_of_development() =>
        Assert.That(() => Start("Production", "--Identity:ClientSecret=abc"), Throws.TypeOf<OptionsValidationException>().With.Message.Contains("for development"));

    [Test]
    public void A_secret_in_the_list_of_credentials_does_so_too() =>
        Assert.That(() => Start("Production", "--Identity:ClientCredentials:0:SourceType=ClientSecret", "--Identity:ClientCredentials:0:ClientSecret=abc"), Throws.TypeOf<OptionsValidationException>().With.Message.Contains("for development"));

    [TestCase("Production", "--Identity:ClientSecret=abc", "--Identity:AllowSecret=true")]
    [TestCase("Development", "--Identity:ClientSecret=abc")]
    [TestCase("Production", "--Identity:ClientCredentials:0:SourceType=SignedAssertionFromManagedIdentity")]
    public void But_it_starts(string environment, params string[] settings) => Assert.That(() => Start(environment, settings), Throws.Nothing);

    private static async Task Start(string environment, params string[] settings)
    {
        await using var database = await Database.New(DatabaseKind.Sqlite);
        await using var product = Program.Create([$"--environment={environment}", "--urls=http://127.0.0.1:0", "--Identity:ClientId=7c1d5a0e-3b52-4d4e-9a77-2f6c0f6d9b41", $"--Storage:ConnectionString={database.ConnectionString}", "--Logging:LogLevel:Default=None", .. settings]);
        await product.StartAsync();
        await product.StopAsync();
    }
}
