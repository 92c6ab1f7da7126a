using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Whole walks, with every fault on the way, and every line that is logged of them: no address, no subject, no text.</summary>
internal sealed class QuietLogTests
{
    private static readonly string[] Words =
    [
        "northgate.example", "dana@", "karl@", "Dana Reyes", "Karl Voss", "Sam Rep", "Zanzibar", "40 handsets", "attached is our quote", "purchase order", "any news on",
    ];

    private readonly Ears ears = new();
    private SandboxHost sandbox = null!;

    [OneTimeSetUp]
    public async Task Start() => sandbox = await SandboxHost.StartAsync(new()
    {
        EmptyMailbox = true,
        Configure = builder => builder.Logging.AddProvider(ears),
        // As much as there is, and none of it on the console.
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Logging:LogLevel:Default"] = "Trace",
            ["Logging:LogLevel:Microsoft"] = "Debug",
            ["Logging:LogLevel:Microsoft.AspNetCore"] = "Debug",
            ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Debug",
            ["Logging:LogLevel:Microsoft.IdentityModel"] = "Debug",
            ["Logging:LogLevel:Microsoft.Identity.Web"] = "Debug",
            ["Logging:LogLevel:System.Net.Http"] = "Debug",
            ["Logging:LogLevel:Quartz"] = "Debug",
            ["Logging:Console:LogLevel:Default"] = "None",
            ["Mail:AnswerWithin"] = "00:00:03",
            ["Mail:AskAgainAfter"] = "00:00:00.010",
            ["Mail:WaitAtMost"] = "00:00:01",
            ["Reminders:SweepEvery"] = "01:00:00",
        },
    });

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (sandbox is not null)
        {
            await sandbox.DisposeAsync();
        }

        ears.Dispose();
    }

    [Test]
    public async Task Nothing_anybody_wrote_is_logged_and_nobody_is_named()
    {
        using var rep = await Rep.Arrives(sandbox);
        var mail = await rep.HasAThread("Zanzibar handset rollout");
        await rep.Opens(mail);
        var kept = await rep.Keeps(mail, "2026-10-05");
        await rep.Put($"api/followups/{(string)kept["id"]!}/day", new JsonObject { ["on"] = "2026-10-06" });
        await rep.Get($"api/drafts?itemId={Uri.EscapeDataString(mail)}");
        await rep.Post("api/drafts", new JsonObject { ["itemId"] = mail, ["body"] = "Hi Dana,\n\nany news on the purchase order?" });
        await rep.Get($"api/push?itemId={Uri.EscapeDataString(mail)}");
        await rep.Post("api/push", new JsonObject { ["itemId"] = mail, ["body"] = "Hi Dana", ["to"] = new JsonArray("dana@contoso.example"), ["cc"] = new JsonArray() });
        await rep.Post("api/corrections", new JsonObject { ["itemId"] = mail, ["findingId"] = "nothing", ["kind"] = "done" });
        await rep.CustomerWrites(mail, "Hi Sam,\n\nthe purchase order comes on Friday.\n\nDana Reyes");
        await sandbox.TimePasses(Duration.FromDays(20));
        await rep.Get("api/me/data");
        await Faults(rep, mail);
        await sandbox.ClearFaults();
        await rep.Api.DeleteAsync(new Uri("api/me/data", UriKind.Relative));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(ears.Heard, Has.Count.GreaterThan(200), "or nobody listened");
            foreach (var word in Words)
            {
                Assert.That(ears.Heard.Where(line => line.Contains(word, StringComparison.OrdinalIgnoreCase)).Take(3), Is.Empty, word);
            }
        }
    }

    [Test]
    public async Task The_numbers_count_what_there_is()
    {
        var numbers = new ConcurrentDictionary<string, long>(StringComparer.Ordinal);
        using var listener = new MeterListener { InstrumentPublished = (instrument, self) => { if (instrument.Meter.Name == "OutlookFollowUp") { self.EnableMeasurementEvents(instrument); } } };
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => numbers[instrument.Name] = value);
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) => numbers.AddOrUpdate($"{tags[0].Value}/{tags[1].Value}", value, (_, sum) => sum + value));
        listener.Start();

        using var rep = await Rep.Arrives(sandbox);
        var mail = await rep.HasAThread();
        await rep.Keeps(mail, "2026-12-05");
        await sandbox.Fault(new JsonObject { ["match"] = "/v1.0/", ["status"] = 403, ["code"] = "ErrorAccessDenied" });
        await rep.Get($"api/threads?itemId={Uri.EscapeDataString(mail)}");
        await sandbox.ClearFaults();
        listener.RecordObservableInstruments();

        Assert.That(numbers["followups.open"], Is.Positive);
        Assert.That(numbers["mailboxes.lost"], Is.Positive);
        Assert.That(numbers["ConsentNeeded/ErrorAccessDenied"], Is.Positive);
        Assert.That(numbers["tokens.dead"], Is.Positive);
        Assert.That(numbers.Keys, Does.Contain("followups.due").And.Contain("followups.late").And.Contain("notices.waiting"));
    }

    [Test]
    public async Task What_Graph_did_not_do_is_logged_under_the_id_its_support_knows()
    {
        using var rep = await Rep.Arrives(sandbox);
        var mail = await rep.HasAThread();
        await sandbox.ForgetRequests();
        await sandbox.Fault(new JsonObject { ["match"] = "/v1.0/", ["status"] = 503 });
        await rep.Get($"api/threads?itemId={Uri.EscapeDataString(mail)}");
        await sandbox.ClearFaults();

        var id = (string)(await sandbox.Requests())[0]["headers"]!["client-request-id"]!;
        Assert.That(ears.Heard.Where(line => line.Contains(id, StringComparison.Ordinal) && line.Contains("Graph did not do", StringComparison.Ordinal)), Is.Not.Empty);
    }

    // Who selects one mail after the other calls off one question after the other; that is no failure of anything.
    [Test]
    public async Task A_question_that_is_called_off_is_not_logged_as_a_failure()
    {
        using var rep = await Rep.Arrives(sandbox);
        var mail = await rep.HasAThread();
        await rep.Opens(mail);
        var token = new JsonWebToken(await sandbox.Token(rep.Address));
        var caller = new Caller(token.GetClaim("tid").Value, token.GetClaim("oid").Value);
        ears.Heard.Clear();

        for (var asked = 0; asked < 5; asked++)
        {
            // At the sign-in service …
            await using var scope = sandbox.Product.CreateAsyncScope();
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(2 * asked));
            await Quietly(scope.ServiceProvider.GetRequiredService<MailboxTokens>().For(caller, MailScopes.Tasks, anew: true, stop.Token));
        }

        // … and at Graph, by the pane itself.
        await sandbox.Fault(new JsonObject { ["match"] = "/messages", ["delay"] = 0.8 });
        using (var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(200)))
        {
            await Quietly(rep.Api.GetAsync(new Uri($"api/threads?itemId={Uri.EscapeDataString(mail)}", UriKind.Relative), gone.Token));
        }

        await Task.Delay(1_000);
        await sandbox.ClearFaults();
        Assert.That(ears.Heard.Where(line => line.StartsWith("Warning", StringComparison.Ordinal) || line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal)), Is.Empty);
        Assert.That(ears.Heard, Is.Not.Empty, "or nobody listened");
    }

    private static async Task Quietly(Task asked)
    {
        try
        {
            await asked;
        }
        catch (OperationCanceledException)
        {
            // As was wished.
        }
    }

    private async Task Faults(Rep rep, string mail)
    {
        foreach (var fault in new[]
                 {
                     new JsonObject { ["match"] = "/v1.0/", ["status"] = 503 },
                     new JsonObject { ["match"] = "/v1.0/", ["status"] = 400 },
                     new JsonObject { ["match"] = "/v1.0/", ["status"] = 403 },
                     new JsonObject { ["match"] = "/v1.0/", ["status"] = 401 },
                     new JsonObject { ["match"] = "/messages", ["delay"] = 4, ["times"] = 1 },
                     new JsonObject { ["match"] = "/messages", ["unheard"] = true },
                     new JsonObject { ["consent"] = "revoked" },
                     new JsonObject { ["signIn"] = "blocked" },
                 })
        {
            await sandbox.ClearFaults();
            await sandbox.Fault(fault);
            await rep.Get($"api/threads?itemId={Uri.EscapeDataString(mail)}");
            await rep.Post("api/drafts", new JsonObject { ["itemId"] = mail, ["body"] = "Hi Dana,\n\nany news on the order?" });
            await sandbox.TimePasses(Duration.FromHours(1));
        }

        using var stranger = new HttpClient { BaseAddress = sandbox.Uri };
        stranger.DefaultRequestHeaders.Authorization = new("Bearer", (string)(await sandbox.Tokens(rep.Address, new JsonObject { ["aud"] = "somebody" }))["access_token"]!);
        await stranger.GetAsync(new Uri("api/today", UriKind.Relative));
        using var nonsense = new StringContent("{\"itemId\": Zanzibar", System.Text.Encoding.UTF8, "application/json");
        await rep.Api.PostAsync(new Uri("api/drafts", UriKind.Relative), nonsense);
    }

    /// <summary>Hears every line, with its exception and its scopes' values.</summary>
    private sealed class Ears : ILoggerProvider
    {
        public ConcurrentQueue<string> Heard { get; } = new();

        public ILogger CreateLogger(string categoryName) => new Ear(categoryName, Heard);

        public void Dispose()
        {
            // Nothing is held.
        }

        private sealed class Ear(string category, ConcurrentQueue<string> heard) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull
            {
                heard.Enqueue($"{category} scope: {state}");
                return null;
            }

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                heard.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
        }
    }
}
