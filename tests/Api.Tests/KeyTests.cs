using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Who copies the database file has copied nothing that can be read.</summary>
internal sealed class KeyTests
{
    private string folder = null!;

    [SetUp]
    public void MakeAFolder() => folder = Directory.CreateTempSubdirectory("followup").FullName;

    [TearDown]
    public void TakeItAway() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task A_copied_database_shows_no_mail_text_and_no_open_key()
    {
        string everything;
        await using (var sandbox = await Start(Certificate("one")))
        {
            using var rep = await Rep.Arrives(sandbox);
            var mail = await rep.HasAThread("Zanzibar handset rollout");
            await rep.CustomerWrites(mail, "Hi Sam,\n\nI will send you the purchase order by Friday.\n\nDana");
            await rep.Opens(mail);
            await rep.Keeps(mail, "2026-10-05");
            await rep.Post("api/drafts", new JsonObject { ["itemId"] = mail, ["body"] = "Hi Dana,\n\nany news on the purchase order?" });
            everything = Bytes();
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(everything, Does.Contain("contoso.example"), "it is the right file");
            Assert.That(everything, Does.Not.Contain("Zanzibar").And.Not.Contain("purchase order").And.Not.Contain("by Friday").And.Not.Contain("Dana Reyes"));
            Assert.That(everything, Does.Contain("encryptedSecret").And.Not.Contain("<value>"));
        }
    }

    [Test]
    public async Task With_the_same_certificate_the_words_open_again_and_with_a_new_one_too_when_the_old_is_named()
    {
        const string Rep1 = "keys@northgate.example";
        string first;
        await using (var sandbox = await Start(Certificate("one")))
        {
            using var rep = new Rep(sandbox, Rep1, await sandbox.SignedIn(Rep1));
            await rep.Keeps(await rep.HasAThread(), "2026-10-05");
            first = (string)(await rep.FollowUps()).Single()!["dealName"]!;
        }

        await using var later = await Start(Certificate("two"), ("Storage:OldKeyCertificates:0", Certificate("one")));
        using var again = await later.SignedIn(Rep1);
        var told = (JsonArray)JsonNode.Parse(await again.GetStringAsync(new Uri("api/followups", UriKind.Relative)))!;
        Assert.That(((string)told.Single()!["dealName"]!, first), Is.EqualTo((first, "Handset rollout")));
    }

    [Test]
    public async Task Ready_says_what_the_service_stands_on()
    {
        await using var sandbox = await Start(Certificate("one"));
        using var client = new HttpClient { BaseAddress = sandbox.Uri };

        using var ready = await client.GetAsync(new Uri("health/ready", UriKind.Relative));

        Assert.That(ready.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var told = JsonNode.Parse(await ready.Content.ReadAsStringAsync())!;
        Assert.That((string?)told["status"], Is.EqualTo("Healthy"));
        Assert.That(((JsonObject)told["checks"]!).Select(check => check.Key), Is.EquivalentTo(["database", "keys"]));
    }

    private Task<SandboxHost> Start(string certificate, params (string Name, string Value)[] more)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Storage:ConnectionString"] = $"Data Source={Path.Combine(folder, "followup.db")};Pooling=False",
            ["Storage:KeyCertificate"] = certificate,
            ["Storage:KeyCertificatePassword"] = "open",
            ["Reminders:SweepEvery"] = "01:00:00",
        };
        foreach (var (name, value) in more)
        {
            settings[name] = value;
        }

        return SandboxHost.StartAsync(new() { EmptyMailbox = true, Settings = settings });
    }

    // The file and what SQLite keeps beside it.
    private string Bytes()
    {
        var all = new StringBuilder();
        foreach (var file in Directory.GetFiles(folder, "followup.db*"))
        {
            using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(open, Encoding.Latin1);
            all.Append(reader.ReadToEnd());
        }

        return all.ToString();
    }

    private string Certificate(string name)
    {
        var file = Path.Combine(folder, name + ".pfx");
        if (!File.Exists(file))
        {
            using var key = RSA.Create(2048);
            using var made = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);
            File.WriteAllBytes(file, made.Export(X509ContentType.Pfx, "open"));
        }

        return file;
    }
}
