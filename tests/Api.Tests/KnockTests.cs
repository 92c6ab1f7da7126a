using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Graph knocks: what comes is heard at once, and nobody else is.</summary>
internal sealed class KnockTests(DatabaseKind kind) : ProductTests(kind)
{
    private static readonly string[] Folders = ["me/mailFolders('inbox')/messages", "me/mailFolders('sentitems')/messages"];

    protected override bool GraphKnocks => true;

    [Test]
    public async Task Inbox_and_sent_items_knock_and_go_on_knocking()
    {
        await Watched();
        Assert.That(await Subscriptions(), Is.EquivalentTo(Folders));

        await Sandbox.ForgetRequests();
        await Sandbox.TimePasses(Duration.FromDays(15));

        Assert.That(await Subscriptions(), Is.EquivalentTo(Folders));
        Assert.That((await Sandbox.Requests()).Where(one => ((string)one["path"]!).EndsWith("/subscriptions", StringComparison.Ordinal)), Is.Empty, "renewed, not made anew");
    }

    [TestCase("")]
    [TestCase("double")]
    public async Task An_answer_ends_the_follow_up_as_it_comes(string notifications)
    {
        var mail = await Watched();
        await Rep.Keeps(mail, await Day(12));
        if (notifications.Length > 0)
        {
            await Sandbox.Fault(new JsonObject { ["notifications"] = notifications });
        }

        await Rep.CustomerWrites(mail, "Hi Sam,\n\nthanks, got the quote. All clear on our side.\n\nDana");

        await Eventually(Rep.FollowUps, Is.Empty);
        await Eventually(async () => (string)(await Rep.Mailbox("tasks")).Single()["status"]!, Is.EqualTo("completed"));
    }

    [Test]
    public async Task A_knock_that_is_lost_is_made_up_for_by_the_clock()
    {
        var mail = await Watched();
        await Rep.Keeps(mail, await Day(12));
        await Sandbox.Fault(new JsonObject { ["notifications"] = "drop" });
        await Rep.CustomerWrites(mail, "Hi Sam,\n\nthanks, got the quote. All clear on our side.\n\nDana");
        Assert.That(await Rep.FollowUps(), Has.Count.EqualTo(1));

        await Sandbox.TimePasses(Duration.FromMinutes(61));

        Assert.That(await Rep.FollowUps(), Is.Empty);
    }

    [TestCase("missed")]
    [TestCase("subscriptionRemoved")]
    public async Task What_was_missed_is_read_again(string happened)
    {
        var mail = await Watched();
        await Rep.Keeps(mail, await Day(12));
        await Sandbox.Fault(new JsonObject { ["notifications"] = "drop" });
        await Rep.CustomerWrites(mail, "Hi Sam,\n\nthanks, got the quote. All clear on our side.\n\nDana");
        await Sandbox.ClearFaults();

        await Sandbox.Lifecycle(Rep.Address, happened);

        await Eventually(Rep.FollowUps, Is.Empty);
        await Eventually(Subscriptions, Is.EquivalentTo(Folders));
    }

    [Test]
    public async Task A_subscription_that_asks_to_be_renewed_is()
    {
        await Watched();
        var before = await Until();
        await Sandbox.TimePasses(Duration.FromHours(5));

        await Sandbox.Lifecycle(Rep.Address, "reauthorizationRequired");

        await Eventually(Until, Is.All.GreaterThan(before.Max()!));
    }

    [Test]
    public async Task A_bookmark_that_is_not_known_any_more_is_made_anew()
    {
        var mail = await Watched();
        await Rep.Keeps(mail, await Day(12));
        await Sandbox.Fault(new JsonObject { ["match"] = "deltatoken", ["status"] = 410, ["times"] = 1 });

        await Rep.CustomerWrites(mail, "Hi Sam,\n\nthanks, got the quote. All clear on our side.\n\nDana");

        await Eventually(Rep.FollowUps, Is.Empty);
    }

    [Test]
    public async Task The_handshake_is_repeated_as_plain_text_that_is_no_page()
    {
        using var answer = await Knock("mail?validationToken=Validation%3A%20%3Cscript%3E", null);

        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType!.MediaType), Is.EqualTo((HttpStatusCode.OK, "text/plain")));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo("Validation: &lt;script&gt;"));
        Assert.That(answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
    }

    [TestCase("another secret")]
    [TestCase("no secret")]
    [TestCase("unknown subscription")]
    [TestCase("somewhere else to look")]
    public async Task A_knock_that_proves_nothing_is_answered_and_not_believed(string how)
    {
        await Watched();
        var subscription = (await Rep.Mailbox("subscriptions"))[0];
        await Sandbox.ForgetRequests();
        var knock = new JsonObject
        {
            ["subscriptionId"] = how == "unknown subscription" ? Guid.NewGuid().ToString() : (string)subscription["id"]!,
            ["changeType"] = "created",
            ["resource"] = "https://elsewhere.example/secret",
            ["resourceData"] = new JsonObject { ["@odata.id"] = "https://elsewhere.example/secret", ["id"] = "../../x" },
        };
        if (how != "no secret")
        {
            knock["clientState"] = how == "somewhere else to look" ? (string)subscription["clientState"]! : "guessed";
        }

        using var answer = await Knock("mail", new JsonObject { ["value"] = new JsonArray(knock) }.ToJsonString());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
        if (how == "somewhere else to look")
        {
            // The secret is right: we look, but where we always look.
            await Eventually(Sandbox.Requests, Is.Not.Empty);
            Assert.That((await Sandbox.Requests()).Select(one => (string)one["path"]!), Has.None.Contains("elsewhere").And.None.Contains("..").And.All.StartsWith("/v1.0/"));
        }
        else
        {
            Assert.That(await Waiting(), Is.Zero);
        }
    }

    [TestCase("not json", HttpStatusCode.BadRequest)]
    [TestCase("[]", HttpStatusCode.Accepted)]
    [TestCase("""{"value":[1,null,{"subscriptionId":7}]}""", HttpStatusCode.Accepted)]
    public async Task What_is_no_knock_is_nothing(string body, HttpStatusCode status)
    {
        using var answer = await Knock("mail", body);

        Assert.That(answer.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task A_body_without_end_is_turned_away()
    {
        using var answer = await Knock("mail", "{\"value\":[" + new string(' ', 2_000_000) + "]}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
    }

    [Test]
    public async Task A_batch_in_which_one_is_forged_is_one_notice_a_folder()
    {
        await Watched();
        await using var scope = Sandbox.Product.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FollowUpDb>();
        var subscriptions = await Rep.Mailbox("subscriptions");
        var folders = await db.WatchedFolders.Where(one => one.SubscriptionId != null).ToListAsync();
        var mine = folders.Where(one => subscriptions.Any(subscription => (string)subscription["id"]! == one.SubscriptionId)).Select(one => one.Id).ToList();
        // Held by somebody else, so that the notices can be counted before they are worked off.
        await db.WatchedFolders.Where(one => mine.Contains(one.Id)).ExecuteUpdateAsync(set => set.SetProperty(one => one.HeldUntil, Instant.MaxValue));
        var knocks = subscriptions.SelectMany(one => Enumerable.Range(0, 20).Select(_ => Of(one, (string)one["clientState"]!))).Append(Of(subscriptions[0], "guessed"));

        using var answer = await Knock("mail", new JsonObject { ["value"] = new JsonArray([.. knocks]) }.ToJsonString());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
        Assert.That(await db.Notices.Where(one => mine.Contains(one.FolderId)).CountAsync(), Is.EqualTo(2));
        await db.WatchedFolders.Where(one => mine.Contains(one.Id)).ExecuteUpdateAsync(set => set.SetProperty(one => one.HeldUntil, default(Instant)));
    }

    [Test]
    public async Task What_cannot_be_stored_is_answered_so_that_Graph_comes_again()
    {
        await Watched();
        var subscription = (await Rep.Mailbox("subscriptions"))[0];
        var body = new JsonObject { ["value"] = new JsonArray(Of(subscription, (string)subscription["clientState"]!)) }.ToJsonString();
        await using var scope = Sandbox.Product.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FollowUpDb>();
        await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Notices\" RENAME TO \"Away\"");
        try
        {
            using var lost = await Knock("mail", body);
            Assert.That((int)lost.StatusCode, Is.GreaterThanOrEqualTo(500));
        }
        finally
        {
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Away\" RENAME TO \"Notices\"");
        }

        using var stored = await Knock("mail", body);
        Assert.That(stored.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
    }

    private static JsonNode Of(JsonObject subscription, string secret) => new JsonObject { ["subscriptionId"] = (string)subscription["id"]!, ["clientState"] = secret, ["changeType"] = "updated" };

    private async Task<string> Watched()
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Sandbox.TimePasses(Duration.FromMinutes(1));
        Assert.That(await Subscriptions(), Has.Count.EqualTo(2));
        return mail;
    }

    private async Task<IReadOnlyList<string>> Subscriptions() => [.. (await Rep.Mailbox("subscriptions")).Select(one => (string)one["resource"]!)];

    private async Task<IReadOnlyList<string>> Until() => [.. (await Rep.Mailbox("subscriptions")).Select(one => (string)one["expirationDateTime"]!)];

    private async Task<int> Waiting()
    {
        await using var scope = Sandbox.Product.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FollowUpDb>().Notices.CountAsync();
    }

    private async Task<HttpResponseMessage> Knock(string door, string? body)
    {
        using var client = new HttpClient { BaseAddress = Sandbox.Uri };
        using var content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri($"notices/{door}", UriKind.Relative), content);
    }
}
