using System.Net;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Http;
using OutlookFollowUp.Api.Endpoints;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests;

/// <summary>What may come in, from where, and how much of it.</summary>
internal sealed class LimitTests
{
    private SandboxHost sandbox = null!;

    [OneTimeSetUp]
    public async Task Start() => sandbox = await SandboxHost.StartAsync(new() { EmptyMailbox = true });

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (sandbox is not null)
        {
            await sandbox.DisposeAsync();
        }
    }

    [Test]
    public async Task A_request_that_is_too_large_is_not_read()
    {
        using var api = await sandbox.SignedIn("mike@northgate.example");
        using var large = new StringContent($$"""{"itemId":"x","body":"{{new string('a', 2_000_000)}}"}""", Encoding.UTF8, "application/json");
        await Rep.Refused(await api.PostAsync(new Uri("api/drafts", UriKind.Relative), large), HttpStatusCode.RequestEntityTooLarge, "tooLarge");
    }

    [Test]
    public void Too_much_at_once_is_refused_to_the_one_who_asks_it_and_to_nobody_else()
    {
        var (one, other) = (Limiter("one"), Limiter("other"));
        var taken = 0;
        while (one.AttemptAcquire().IsAcquired)
        {
            taken++;
        }

        Assert.That(taken, Is.InRange(400, 2_000), "nobody working by hand comes near it, and a runaway is stopped");
        Assert.That(other.AttemptAcquire().IsAcquired, Is.True);
    }

    [Test]
    public void The_limit_goes_by_person_and_not_by_what_they_claim_beside() =>
        Assert.That(new PerPersonLimit().GetPartition(Context("one", "10.0.0.1")).PartitionKey, Is.EqualTo(new PerPersonLimit().GetPartition(Context("one", "10.0.0.2")).PartitionKey));

    [TestCase("api/today")]
    [TestCase("pane/taskpane.html")]
    [TestCase("health")]
    public async Task No_other_site_may_read_our_answers(string door)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Options })
        {
            using var request = new HttpRequestMessage(method, new Uri(door, UriKind.Relative));
            request.Headers.Add("Origin", "https://evil.example");
            request.Headers.Add("Access-Control-Request-Method", "POST");
            using var client = new HttpClient { BaseAddress = sandbox.Uri };
            using var answer = await client.SendAsync(request);
            Assert.That(answer.Headers.Where(header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase)), Is.Empty);
        }
    }

    [TestCase("pane/taskpane.html")]
    [TestCase("pane/signin.html")]
    public async Task A_page_loads_only_what_is_ours_and_Microsofts(string page)
    {
        using var client = new HttpClient { BaseAddress = sandbox.Uri };
        using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single().Split("; ").ToDictionary(rule => rule.Split(' ')[0], rule => rule.Split(' ')[1..], StringComparer.Ordinal);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(policy["default-src"], Is.EqualTo(["'none'"]));
            Assert.That(policy["script-src"], Has.None.Contains("unsafe").And.None.EqualTo("*"));
            Assert.That(policy["frame-ancestors"], Has.None.EqualTo("*"));
            Assert.That(policy["form-action"], Is.EqualTo(["'none'"]));
            Assert.That(answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(["nosniff"]));
        }
    }

    [TestCase("api/today")]
    [TestCase("health")]
    public async Task An_answer_may_be_framed_by_nobody(string door)
    {
        using var client = new HttpClient { BaseAddress = sandbox.Uri };
        using var answer = await client.GetAsync(new Uri(door, UriKind.Relative));
        Assert.That(answer.Headers.GetValues("Content-Security-Policy").Single(), Is.EqualTo("default-src 'none'; frame-ancestors 'none'"));
    }

    [TestCase("pane")]
    [TestCase("pane/")]
    [TestCase("pane//evil.example/")]
    [TestCase("pane/signin.html?redirect_uri=https://evil.example&returnUrl=//evil.example")]
    [TestCase("api/today?returnUrl=https://evil.example")]
    [TestCase("health/../%2f%2fevil.example")]
    public async Task Nobody_is_sent_anywhere_else(string door)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = sandbox.Uri };
        using var answer = await client.GetAsync(new Uri(door, UriKind.Relative));
        Assert.That(((int)answer.StatusCode / 100, answer.Headers.Location), Is.Not.EqualTo((3, answer.Headers.Location)));
    }

    private static System.Threading.RateLimiting.RateLimiter Limiter(string person)
    {
        var partition = new PerPersonLimit().GetPartition(Context(person, "10.0.0.1"));
        return partition.Factory(partition.PartitionKey);
    }

    private static DefaultHttpContext Context(string person, string address) => new()
    {
        User = new ClaimsPrincipal(new ClaimsIdentity([new("tid", "firm"), new("oid", person)], "test")),
        Connection = { RemoteIpAddress = IPAddress.Parse(address) },
    };
}
