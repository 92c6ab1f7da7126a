using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.Health;

namespace OutlookFollowUp.Api.Tests;

/// <summary>What "check" says of settings that will do, and of each that will not.</summary>
internal sealed class CheckupTests
{
    private const string ClientId = "7c1d5a0e-3b52-4d4e-9a77-2f6c0f6d9b41";
    private string folder = null!;

    [SetUp]
    public void MakeAPane()
    {
        folder = Directory.CreateTempSubdirectory("followup").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "pane", "assets"));
        File.WriteAllText(Path.Combine(folder, "pane", "taskpane.html"), "<html>");
        File.WriteAllText(Path.Combine(folder, "pane", "signin.html"), "<html>");
        File.WriteAllText(Path.Combine(folder, "pane", "assets", "pane.js"), $"const clientId = '{ClientId}'");
    }

    [TearDown]
    public void TakeItAway() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task Settings_that_will_do()
    {
        var (code, lines) = await Check();

        Assert.That(code, Is.Zero, string.Join('\n', lines));
        Assert.That(lines, Has.None.StartsWith("WRONG"));
        Assert.That(lines, Has.Some.Contains($"The app registration is {ClientId}.").And.Some.Contains("SignedAssertionFromManagedIdentity").And.Some.Contains("sign-in answers").And.Some.Contains("Graph answers"));
        Assert.That(lines[^1], Is.EqualTo("Nothing is wrong."));
    }

    [TestCase("Identity:ClientId=", "Identity:ClientId must name the app registration")]
    [TestCase("Identity:ClientId=northgate", "is not the id of an app registration")]
    [TestCase("Identity:ClientCredentials:0:SourceType=ClientSecret", "A client secret is for development.")]
    [TestCase("Identity:AllowedTenants:0=northgate", "names directories by their ids")]
    [TestCase("Storage:ConnectionString=Host=127.0.0.1;Port=1;Timeout=1", "The PostgreSQL server does not answer.")]
    [TestCase("Storage:KeyCertificate=/nowhere/keys.pfx", "The service cannot be put together")]
    [TestCase("Intake:PublicUrl=http://followup.example", "https address")]
    [TestCase("Pane:Folder=/nowhere", "Build the add-in")]
    [TestCase("Reminders:BatchSize=0", "BatchSize")]
    public async Task A_setting_that_will_not(string setting, string said)
    {
        var (code, lines) = await Check(settings: setting);

        Assert.That(code, Is.EqualTo(1));
        Assert.That(lines.Where(line => line.StartsWith("WRONG", StringComparison.Ordinal)), Has.Some.Contains(said), string.Join('\n', lines));
        Assert.That(lines[^1], Does.EndWith("wrong."));
    }

    [Test]
    public async Task No_credential_at_all()
    {
        var (code, lines) = await Check(credential: false);
        Assert.That((code, lines.Count(line => line.StartsWith("WRONG  The service has nothing to prove who it is.", StringComparison.Ordinal))), Is.EqualTo((1, 1)), string.Join('\n', lines));
    }

    [Test]
    public async Task A_pane_built_for_somebody_else()
    {
        File.WriteAllText(Path.Combine(folder, "pane", "assets", "pane.js"), "const clientId = 'another'");
        var (code, lines) = await Check();
        Assert.That((code, lines.Count(line => line.StartsWith("WRONG  The pane was built for another app registration.", StringComparison.Ordinal))), Is.EqualTo((1, 1)));
    }

    [TestCase(HttpStatusCode.BadRequest, "does not know the directory")]
    [TestCase(null, "cannot be reached")]
    public async Task A_directory_nobody_knows(HttpStatusCode? status, string said)
    {
        var (code, lines) = await Check(status);
        Assert.That(code, Is.EqualTo(1));
        Assert.That(lines, Has.Some.StartsWith("WRONG  Microsoft's sign-in").And.Some.Contains(said));
    }

    private async Task<(int Code, string[] Lines)> Check(HttpStatusCode? status = HttpStatusCode.OK, bool credential = true, params string[] settings)
    {
        string[] args =
        [
            "check", "--environment=Production", $"--Identity:ClientId={ClientId}", $"--Storage:ConnectionString=Data Source={Path.Combine(folder, "followup.db")};Pooling=False",
            $"--Pane:Folder={Path.Combine(folder, "pane")}", .. credential ? new[] { "--Identity:ClientCredentials:0:SourceType=SignedAssertionFromManagedIdentity" } : [], .. settings.Select(setting => "--" + setting),
        ];
        Assert.That(Checkup.IsAsked(args), Is.True);
        var said = new StringWriter();
        var code = await Checkup.Run(
            () => Program.Create(args, builder => builder.Services.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(() => new Microsoft365(status)))),
            Endpoints.PaneFiles.FolderOf,
            said);
        return (code, said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    /// <summary>The edge: Microsoft answers so, or not at all.</summary>
    private sealed class Microsoft365(HttpStatusCode? status) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.AbsolutePath.EndsWith("openid-configuration", StringComparison.Ordinal) && status is { } answer
                ? Task.FromResult(new HttpResponseMessage(answer) { Content = new StringContent("""{"issuer":"https://login.microsoftonline.com/{tenantid}/v2.0"}""", Encoding.UTF8, "application/json") })
                : status is null ? throw new HttpRequestException("No route to host")
                : Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));
    }
}
