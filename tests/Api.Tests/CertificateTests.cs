using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests;

/// <summary>The service proves who it is with a certificate, and no secret is anywhere.</summary>
internal sealed class CertificateTests
{
    [Test]
    public async Task With_the_certificate_that_is_registered_it_gets_its_tokens()
    {
        using var registered = Make();
        await using var sandbox = await Start(registered, carried: registered);
        using var rep = await Rep.Arrives(sandbox);
        await rep.Opens(await rep.HasAThread());
    }

    // Nobody's sign-in would mend that: nobody may be told to sign in again.
    [Test]
    public async Task With_another_one_it_gets_none_and_blames_nobody()
    {
        using var registered = Make();
        using var other = Make();
        await using var sandbox = await Start(registered, carried: other);
        using var rep = await Rep.Arrives(sandbox);
        await Rep.Refused(await rep.Get($"api/threads?itemId={Uri.EscapeDataString(await rep.HasAThread())}"), HttpStatusCode.BadGateway, "mailboxRefused");
        Assert.That((await Rep.Told(await rep.Get("api/standing")))["trouble"], Is.Null);
    }

    private static Task<SandboxHost> Start(X509Certificate2 registered, X509Certificate2 carried) => SandboxHost.StartAsync(new()
    {
        EmptyMailbox = true,
        Certificate = registered,
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Identity:ClientSecret"] = "",
            ["Identity:ClientCredentials:0:SourceType"] = "Base64Encoded",
            ["Identity:ClientCredentials:0:Base64EncodedValue"] = Convert.ToBase64String(carried.Export(X509ContentType.Pfx)),
        },
    });

    private static X509Certificate2 Make()
    {
        using var key = RSA.Create(2048);
        using var made = new CertificateRequest("CN=follow-up", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null, X509KeyStorageFlags.Exportable);
    }
}
